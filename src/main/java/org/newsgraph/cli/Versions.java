package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what its results depend on, as the build wrote them down. */
final class Versions implements IVersionProvider {

    private static final String RESOURCE = "versions.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(RESOURCE)) {
            versions.load(in);
        }
        return List.of(
                        "newsgraph " + versions.getProperty("newsgraph"),
                        "CoreNLP " + versions.getProperty("CoreNLP"),
                        "Jena " + versions.getProperty("Jena"),
                        "Java " + System.getProperty("java.version"))
                .toArray(String[]::new);
    }
}
