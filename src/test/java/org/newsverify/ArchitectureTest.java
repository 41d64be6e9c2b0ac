package org.newsverify;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;

/** An article goes through the packages once, from top to bottom; nothing later reaches back. */
@AnalyzeClasses(packages = "org.newsverify", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] NETWORK = {"java.net..", "javax.net..", "com.sun.net.httpserver.."};

    @ArchTest
    static final ArchRule ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.newsverify..")
            .layer("resource")
            .definedBy("org.newsverify.resource")
            .layer("article")
            .definedBy("org.newsverify.article")
            .layer("model")
            .definedBy("org.newsverify.model")
            .layer("tag")
            .definedBy("org.newsverify.tag")
            .layer("meaning")
            .definedBy("org.newsverify.meaning")
            .layer("attribution")
            .definedBy("org.newsverify.attribution")
            .layer("source")
            .definedBy("org.newsverify.source")
            .layer("response")
            .definedBy("org.newsverify.response")
            .layer("claim")
            .definedBy("org.newsverify.claim")
            .layer("report")
            .definedBy("org.newsverify.report")
            .layer("finding")
            .definedBy("org.newsverify.finding")
            .layer("check")
            .definedBy("org.newsverify.check")
            .layer("compare")
            .definedBy("org.newsverify.compare")
            .layer("writer")
            .definedBy("org.newsverify.writer")
            .layer("pipeline")
            .definedBy("org.newsverify")
            .layer("server")
            .definedBy("org.newsverify.server")
            .layer("cli")
            .definedBy("org.newsverify.cli")
            .optionalLayer("spark") // is there if the profile of its name is
            .definedBy("org.newsverify.spark")
            .whereLayer("resource")
            .mayOnlyBeAccessedByLayers(
                    "model", "tag", "response", "source", "claim", "finding", "compare", "writer", "server", "cli")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("tag", "meaning", "cli")
            .whereLayer("tag")
            .mayOnlyBeAccessedByLayers("attribution", "source", "pipeline", "cli")
            .whereLayer("meaning")
            .mayOnlyBeAccessedByLayers("check", "compare", "cli")
            .whereLayer("attribution")
            .mayOnlyBeAccessedByLayers(
                    "response", "source", "claim", "report", "finding", "compare", "writer", "pipeline")
            .whereLayer("response")
            .mayOnlyBeAccessedByLayers("claim", "pipeline")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("claim", "report", "finding", "compare", "writer", "pipeline")
            .whereLayer("claim")
            .mayOnlyBeAccessedByLayers("report", "finding", "compare", "writer", "pipeline")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("finding", "check", "compare", "writer", "pipeline", "cli")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("writer", "pipeline", "cli")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("writer", "cli")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("writer", "cli")
            .whereLayer("writer")
            .mayOnlyBeAccessedByLayers("server", "cli", "spark")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("server", "cli", "spark")
            .whereLayer("server")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("spark")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.newsverify.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONE_LIBRARY_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsverify.model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..")
            .because("one place knows how networks are run");

    @ArchTest
    static final ArchRule ONE_INDEX_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsverify.check")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("how fact-checks are searched is the check's own business");

    @ArchTest
    static final ArchRule ONLY_PROGRAMS_KNOW_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackages("org.newsverify.cli", "org.newsverify.spark")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("stdout carries data only, and one place of a program ends the process");

    @ArchTest
    static final ArchRule OFFLINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsverify.server")
            .should()
            .dependOnClassesThat(resideInAnyPackage(NETWORK).and(not(belongToAnyOf(URI.class))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\..*Socket.*")
            .because("the program works offline");

    /** Listening is the JDK's server's; what is left are addresses, which open nothing. */
    @ArchTest
    static final ArchRule THE_SERVER_ONLY_ANSWERS = noClasses()
            .that()
            .resideInAPackage("org.newsverify.server")
            .should()
            .dependOnClassesThat(resideInAnyPackage(NETWORK)
                    .and(not(resideInAPackage("com.sun.net.httpserver")))
                    .and(not(belongToAnyOf(
                            InetSocketAddress.class,
                            InetAddress.class,
                            UnknownHostException.class,
                            URI.class,
                            URLDecoder.class))))
            .because("it opens no connection itself");

    @ArchTest
    static final ArchRule THE_SERVER_TOUCHES_NO_FILE = noClasses()
            .that()
            .resideInAPackage("org.newsverify.server")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)")
            .because("it keeps nothing, and a request names no file");

    @ArchTest
    static final ArchRule RECORDS_ARE_THE_ONLY_DATA = classes()
            .that()
            .resideInAPackage("org.newsverify.report")
            .and()
            .haveSimpleNameStartingWith("Report")
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("ReportBuilder")
            .and()
            .doNotHaveSimpleName("ReportIndex")
            .should()
            .beRecords();
}
