package org.newsgraph.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom: data flows one way, and each library stays in its room. */
class PackageRulesTest {

    private static final String ROOT = "org.newsgraph";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Map<String, Set<String>> MAY_IMPORT = mayImport();

    private static Map<String, Set<String>> mayImport() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        rooms.put("article", Set.of());
        rooms.put("language", Set.of("article"));
        rooms.put("ontology", Set.of("article"));
        rooms.put("read", Set.of("article"));
        rooms.put("clean", Set.of("article", "ontology"));
        rooms.put("evaluate", Set.of("article"));
        rooms.put("parse", Set.of("language"));
        rooms.put("annotate", Set.of("article", "language", "parse"));
        rooms.put("layout", Set.of("article", "language", "ontology"));
        rooms.put("mention", Set.of("article", "language", "ontology"));
        rooms.put("name", Set.of("article", "language", "mention", "ontology"));
        rooms.put("judge", Set.of("grammar", "language", "mention", "name", "ontology"));
        rooms.put("chain", Set.of("grammar", "language", "layout", "mention", "ontology"));
        rooms.put("recognize", Set.of("chain", "judge", "language", "mention", "name", "ontology"));
        rooms.put("encode", Set.of("article"));
        rooms.put("learn", Set.of("article", "language", "ontology", "mention", "claim", "encode"));
        rooms.put(
                "train",
                Set.of(
                        "article",
                        "language",
                        "ontology",
                        "mention",
                        "claim",
                        "encode",
                        "learn",
                        "annotate",
                        "read",
                        "extract",
                        "evaluate"));
        rooms.put("claim", Set.of("article", "ontology"));
        rooms.put("grammar", Set.of("language", "ontology"));
        rooms.put("value", Set.of("article", "language", "ontology", "claim"));
        rooms.put("frame", Set.of("article", "claim", "grammar", "ontology"));
        rooms.put("status", Set.of("claim", "frame", "grammar", "language", "layout", "mention", "ontology"));
        rooms.put(
                "match",
                Set.of("article", "claim", "frame", "grammar", "language", "mention", "ontology", "status", "value"));
        rooms.put(
                "complete",
                Set.of("article", "claim", "frame", "grammar", "language", "layout", "match", "mention", "ontology"));
        rooms.put(
                "extract",
                Set.of(
                        "article",
                        "language",
                        "ontology",
                        "clean",
                        "annotate",
                        "mention",
                        "recognize",
                        "claim",
                        "learn",
                        "grammar",
                        "frame",
                        "status",
                        "match",
                        "complete"));
        rooms.put(
                "diagnose",
                Set.of(
                        "article",
                        "language",
                        "ontology",
                        "mention",
                        "claim",
                        "learn",
                        "grammar",
                        "value",
                        "frame",
                        "extract"));
        rooms.put("resolve", Set.of("article", "ontology"));
        rooms.put("store", Set.of("article", "claim", "ontology", "resolve"));
        rooms.put("check", Set.of("article", "claim", "ontology", "frame"));
        rooms.put("build", Set.of("article", "claim", "ontology", "read", "annotate", "extract", "learn", "store"));
        rooms.put(
                "suggest",
                Set.of(
                        "article",
                        "language",
                        "ontology",
                        "mention",
                        "claim",
                        "grammar",
                        "frame",
                        "match",
                        "extract",
                        "evaluate"));
        rooms.put(
                "cli",
                Set.of(
                        "article",
                        "mention",
                        "claim",
                        "ontology",
                        "read",
                        "frame",
                        "extract",
                        "diagnose",
                        "store",
                        "check",
                        "evaluate",
                        "build",
                        "encode",
                        "learn",
                        "train",
                        "suggest"));
        return rooms;
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(PackageRulesTest::room)
                .collect(Collectors.toSet());

        assertThat(MAY_IMPORT.keySet()).containsAll(packages);
    }

    @Test
    void eachPackageImportsOnlyWhatTheTableAllowsIt() {
        MAY_IMPORT.forEach((room, allowed) -> {
            String[] others = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(room) && !allowed.contains(other))
                    .map(PackageRulesTest::packageOf)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void coreNlpStaysWhereLanguageIsAnnotated() {
        onlyIn(List.of("annotate"), "edu.stanford.nlp..");
    }

    @Test
    void theEncodersLibraryStaysWhereTextsAreEncoded() {
        onlyIn(List.of("encode"), "ai.onnxruntime..");
    }

    @Test
    void theStoresTypesStayInTheStore() {
        onlyIn(List.of("store"), "org.apache.jena.tdb2..", "org.apache.jena.dboe..");
    }

    @Test
    void htmlIsParsedOnlyWhereArticlesAreRead() {
        onlyIn(List.of("read"), "org.jsoup..");
    }

    @Test
    void theCommandLineIsParsedAndProgressShownOnlyAtTheEdge() {
        onlyIn(List.of("cli"), "picocli..", "me.tongfei..");
    }

    @Test
    void nothingButMainEndsTheJvm() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Newsgraph")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingWritesToStandardOutputBehindTheCommandsBack() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Newsgraph")
                .should()
                .accessField(System.class, "out")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Helper|Util|Utils|Manager|Processor|Impl)")
                .check(CLASSES);
    }

    private static void onlyIn(List<String> rooms, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(PackageRulesTest::packageOf).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }

    private static String packageOf(String room) {
        return ROOT + "." + room + "..";
    }

    private static String room(String packageName) {
        return Stream.of(packageName.substring(ROOT.length() + 1).split("\\."))
                .findFirst()
                .orElseThrow();
    }
}
