package org.newsgraph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.Article;
import org.newsgraph.article.Fingerprint;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.resolve.NameForms;
import org.newsgraph.resolve.Resolution;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.resolve.UserPairs;

/**
 * The graph on disk: one named graph of evidence for each article, and the knowledge derived from all of them.
 *
 * <p>Every change is one transaction: whoever is stopped in the middle leaves the state before it. Between {@link #put}
 * or {@link #remove} and {@link #rebuildKnowledge} the knowledge is that of the articles before. One process at a time
 * holds a store; within it, several threads may read, one writes.
 */
public final class KnowledgeStore implements AutoCloseable {

    private final StoreFolder folder;
    private final Database database;

    private KnowledgeStore(StoreFolder folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * Opens a store that is there.
     *
     * @throws InputException if there is none, it is of another version, damaged, or held by another process
     */
    public static KnowledgeStore open(Path folder) {
        StoreFolder store = new StoreFolder(folder);
        store.requireStore();
        return new KnowledgeStore(store, Database.open(store));
    }

    /**
     * Opens a store, and makes it first where there is nothing.
     *
     * @throws InputException as {@link #open}, or if the folder holds something else
     */
    public static KnowledgeStore openOrCreate(Path folder) {
        StoreFolder store = new StoreFolder(folder);
        store.createUnlessThere();
        return new KnowledgeStore(store, Database.open(store));
    }

    /** A store whose quads are in memory; the folder holds the rest. */
    static KnowledgeStore inMemory(Path folder) {
        StoreFolder store = new StoreFolder(folder);
        store.createUnlessThere();
        return new KnowledgeStore(store, Database.inMemory(folder));
    }

    /** The articles of the store, by id. */
    public List<StoredArticle> articles() {
        return read(StoredArticle::all);
    }

    /** An article as it was read, with the day on which it appeared; empty if there is none of that id. */
    public Optional<Article> article(String id) {
        return read(dataset -> StoredArticle.all(dataset).stream()
                .filter(stored -> stored.id().equals(id))
                .findFirst()
                .map(stored -> stored.toArticle(dataset)));
    }

    /** Whether the store holds the article, unchanged, as read by the given reader. */
    public boolean isCurrent(Article article, String readingHash) {
        Node graph = ArticleGraph.nameOf(article.id());
        return read(dataset -> dataset.contains(graph, graph, Terms.CONTENT_HASH, Terms.text(Fingerprint.of(article)))
                && dataset.contains(graph, graph, Terms.READING_HASH, Terms.text(readingHash)));
    }

    /**
     * Adds what articles say, in place of what they said before, in one transaction. Large batches are better than
     * small ones: each transaction makes the files grow.
     *
     * @param articles each id once
     * @param readingHash the fingerprint of all that read them, see {@link #isCurrent}
     * @param ontology what they were read with
     */
    public void put(Collection<ArticleClaims> articles, String readingHash, Ontology ontology) {
        if (articles.isEmpty()) {
            return;
        }
        NameForms names = NameForms.of(ontology);
        folder.forgetDerivedWith();
        database.write(() -> {
            DatasetGraph dataset = database.dataset();
            for (ArticleClaims article : articles) {
                Node graph = ArticleGraph.nameOf(article.article().id());
                dataset.removeGraph(graph);
                for (Triple triple : ArticleGraph.triplesOf(article, readingHash, names, ontology.gazetteer())) {
                    dataset.add(Quad.create(graph, triple));
                }
            }
        });
    }

    /**
     * Takes articles out, in one transaction.
     *
     * @return those of the ids that the store does not know
     */
    public List<String> remove(Collection<String> ids) {
        List<String> unknown = new ArrayList<>();
        folder.forgetDerivedWith();
        database.write(() -> {
            for (String id : ids) {
                Node graph = ArticleGraph.nameOf(id);
                if (database.dataset().containsGraph(graph)) {
                    database.dataset().removeGraph(graph);
                } else {
                    unknown.add(id);
                }
            }
        });
        return unknown;
    }

    /**
     * Takes the user's file of same and different pairs over into the store, in place of the one before.
     *
     * @throws InputException if the file is malformed; names file and line
     */
    public void usePairs(Path file) {
        UserPairs.read(file);
        folder.pairsText(UserPairs.textOf(file));
    }

    /**
     * Says how sure a claim must be to become a fact; holds from the next {@link #rebuildKnowledge} until it is said
     * anew. The claims themselves all stay.
     *
     * @param minConfidence from 0, for all, to 1
     */
    public void useMinConfidence(double minConfidence) {
        if (minConfidence != folder.minConfidence()) {
            folder.minConfidence(minConfidence);
        }
    }

    /** How sure a claim must be to become a fact, from 0 to 1. */
    public double minConfidence() {
        return folder.minConfidence();
    }

    /**
     * Derives the knowledge from all evidence and writes what is different, in one transaction; does nothing if it is
     * up to date.
     *
     * @param ontology says who is well known and which facts follow from others
     * @return what the user should know about her pairs; empty if nothing was done
     */
    public List<String> rebuildKnowledge(Ontology ontology) {
        String pairs = folder.pairsText().orElse("");
        double minConfidence = folder.minConfidence();
        String fingerprint = Fingerprint.ofTexts(List.of(ontology.fingerprint(), pairs, String.valueOf(minConfidence)));
        if (folder.derivedWith().filter(fingerprint::equals).isPresent()) {
            return List.of();
        }
        Derived derived = derive(ontology, pairs, minConfidence);
        database.write(() -> {
            GraphDifference.apply(database.dataset().getDefaultGraph(), derived.knowledge());
            ResolutionGraph.replace(database.dataset().getGraph(Terms.RESOLUTION_GRAPH), derived.resolution());
        });
        folder.derivedWith(fingerprint);
        return derived.resolution().remarks();
    }

    /** The knowledge as it would be if claims less sure became no facts; the store is left as it is. */
    Set<Triple> knowledgeAtLeast(double minConfidence, Ontology ontology) {
        return derive(ontology, folder.pairsText().orElse(""), minConfidence).knowledge();
    }

    private record Derived(Resolution resolution, Set<Triple> knowledge) {}

    private Derived derive(Ontology ontology, String pairs, double minConfidence) {
        UserPairs user = UserPairs.parse(pairs, folder.pairs().getFileName().toString());
        StoredEvidence evidence = read(dataset -> EvidenceReader.read(dataset, ontology.vocabulary()));
        Resolution resolution = new Resolver(ontology, user).resolve(evidence.entities());
        return new Derived(
                resolution, KnowledgeGraph.of(evidence.atLeast(minConfidence), resolution, ontology.vocabulary()));
    }

    /** Gives back the space of what was replaced, where that is worth the time; not while others read. */
    public void compactIfItPays() {
        if (Compaction.pays(folder)) {
            database.compact();
            Compaction.done(folder);
        }
    }

    /**
     * Asks the dataset something within one read transaction.
     *
     * @param question must not keep what it iterates over, nor write
     */
    public <T> T read(Function<DatasetGraph, T> question) {
        return database.read(() -> question.apply(database.dataset()));
    }

    /** Lets other processes have the store. */
    @Override
    public void close() {
        database.close();
    }
}
