package org.newsgraph.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.newsgraph.language.NameLists;

/**
 * CoreNLP's models: the part-of-speech tagger, one name tagger, two dependency parsers and lists of names.
 *
 * <p>They are read-only once loaded and thread-safe as used here.
 */
final class LanguageModels {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final String SECOND_PARSER = "edu/stanford/nlp/models/parser/nndep/english_SD.gz";

    private final CompletableFuture<MaxentTagger> tagger;
    private final CompletableFuture<CRFClassifier<CoreLabel>> nameTagger;
    private final CompletableFuture<DependencyParser> parser;
    private final CompletableFuture<DependencyParser> secondParser;
    private final CompletableFuture<NameLists> nameLists;

    private LanguageModels(ExecutorService loaders) {
        this.tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER), loaders);
        this.nameTagger = CompletableFuture.supplyAsync(nameModel(), loaders);
        this.parser = CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(PARSER), loaders);
        this.secondParser =
                CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(SECOND_PARSER), loaders);
        this.nameLists = CompletableFuture.supplyAsync(ModelNameLists::new, loaders);
    }

    /** The models, each on its way from the class path in a daemon thread. */
    static LanguageModels loading() {
        ExecutorService loaders = Executors.newFixedThreadPool(3, task -> {
            Thread thread = new Thread(task, "model-loader");
            thread.setDaemon(true);
            return thread;
        });
        LanguageModels models = new LanguageModels(loaders);
        loaders.shutdown();
        return models;
    }

    private static Supplier<CRFClassifier<CoreLabel>> nameModel() {
        return () -> CRFClassifier.getClassifierNoExceptions(NAMES);
    }

    MaxentTagger tagger() {
        return tagger.join();
    }

    CRFClassifier<CoreLabel> nameTagger() {
        return nameTagger.join();
    }

    DependencyParser parser() {
        return parser.join();
    }

    /** Writes Stanford Dependencies, see {@link StanfordScheme}. */
    DependencyParser secondParser() {
        return secondParser.join();
    }

    NameLists nameLists() {
        return nameLists.join();
    }

    /** What the name tagger wrote on a word. */
    static String nameTagOf(CoreLabel word) {
        String answer = word.get(CoreAnnotations.AnswerAnnotation.class);
        return answer == null ? "O" : answer;
    }
}
