package org.newsgraph.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.newsgraph.language.NameLists;
import org.newsgraph.parse.TransitionParser;

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

    private static final int BUFFER = 1 << 16;

    private final CompletableFuture<MaxentTagger> tagger;
    private final CompletableFuture<CRFClassifier<CoreLabel>> nameTagger;
    private final CompletableFuture<TransitionParser> parser;
    private final CompletableFuture<TransitionParser> secondParser;
    private final CompletableFuture<NameLists> nameLists;

    private LanguageModels(ExecutorService loaders) {
        this.tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER), loaders);
        this.nameTagger = CompletableFuture.supplyAsync(nameModel(), loaders);
        this.parser = CompletableFuture.supplyAsync(() -> parser(PARSER), loaders);
        this.secondParser = CompletableFuture.supplyAsync(() -> parser(SECOND_PARSER), loaders);
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

    private static TransitionParser parser(String model) {
        try (InputStream packed = LanguageModels.class.getClassLoader().getResourceAsStream(model)) {
            if (packed == null) {
                throw new IOException("CoreNLP's English models are not on the class path: " + model + " is missing");
            }
            return TransitionParser.read(new GZIPInputStream(packed, BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MaxentTagger tagger() {
        return tagger.join();
    }

    CRFClassifier<CoreLabel> nameTagger() {
        return nameTagger.join();
    }

    TransitionParser parser() {
        return parser.join();
    }

    /** Writes Stanford Dependencies, see {@link StanfordScheme}. */
    TransitionParser secondParser() {
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
