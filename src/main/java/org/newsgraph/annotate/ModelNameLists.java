package org.newsgraph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.language.Gender;
import org.newsgraph.language.NameLists;

/** The lists of given names, cities and states in CoreNLP's models. */
final class ModelNameLists implements NameLists {

    private static final String FOLDER = "/edu/stanford/nlp/models/";
    private static final String GENDERS = FOLDER + "dcoref/namegender.combine.txt";
    private static final String PLACES = FOLDER + "kbp/english/gazetteers/regexner_caseless.tab";
    private static final String REGIONS = FOLDER + "dcoref/statesandprovinces";
    private static final Pattern VARIANT = Pattern.compile(
            "-(based|born|trained|educated|headquartered|registered|owned|raised|area|native|resident|controlled|listed|run)$");

    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> cities = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

    /** Reads the lists from the class path; takes about half a second. */
    ModelNameLists() {
        read(GENDERS, (name, gender) -> genders.put(name, gender.equals("FEMALE") ? Gender.FEMALE : Gender.MALE));
        read(PLACES, this::addPlace);
        read(REGIONS, (name, nothing) -> regions.add(name.toLowerCase(Locale.ROOT)));
    }

    private void addPlace(String pattern, String type) {
        if (type.equals("CITY")) {
            Matcher variant = VARIANT.matcher(pattern);
            if (!variant.find()) {
                cities.add(pattern);
            }
        }
    }

    /** Hands on the first two columns of every line. */
    private static void read(String resource, BiConsumer<String, String> lines) {
        try (InputStream in = ModelNameLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                int next = tab < 0 ? -1 : line.indexOf('\t', tab + 1);
                String first = tab < 0 ? line.strip() : line.substring(0, tab);
                lines.accept(first, tab < 0 ? "" : line.substring(tab + 1, next < 0 ? line.length() : next));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    @Override
    public Optional<Gender> genderOf(String givenName) {
        return Optional.ofNullable(genders.get(givenName.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean isCity(String name) {
        return cities.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean isRegion(String name) {
        return regions.contains(name.toLowerCase(Locale.ROOT));
    }
}
