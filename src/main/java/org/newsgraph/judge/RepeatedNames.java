package org.newsgraph.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.name.CaseProfile;
import org.newsgraph.name.NameSpan;

/** Finds the names of an article again where their form does not show them: in headlines, first in a sentence, misspelled. */
final class RepeatedNames {

    private static final int LONGEST = 6;

    private final CaseProfile profile;
    private final Set<String> keys = new HashSet<>();
    private final Map<Integer, Set<Integer>> taken = new HashMap<>();

    /** @param names those found so far */
    RepeatedNames(Names names, CaseProfile profile) {
        this.profile = profile;
        for (Name name : names.view()) {
            keys.add(name.key());
            for (NameSpan span : name.spans()) {
                for (int i = span.begin(); i < span.end(); i++) {
                    taken.computeIfAbsent(span.sentence(), s -> new HashSet<>()).add(i);
                }
            }
        }
    }

    void addTo(Names names) {
        List<String> added = new ArrayList<>();
        for (Sentence sentence : names.article().sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                int end = matchAt(sentence, i, names, added);
                i = Math.max(end, i + 1);
            }
        }
    }

    private int matchAt(Sentence sentence, int begin, Names names, List<String> added) {
        Set<Integer> occupied = taken.getOrDefault(sentence.index(), Set.of());
        for (int end = Math.min(sentence.size(), begin + LONGEST); end > begin; end--) {
            if (occupied.contains(begin) || occupied.contains(end - 1)) {
                continue;
            }
            String text = NameSpan.textOf(sentence, begin, end);
            String key = NameKey.letters(text);
            String known = keys.contains(key) ? key : singular(key);
            if (keys.contains(known)
                    && fits(sentence, begin, end, text, names.byKey(known).orElseThrow())) {
                names.add(known, NameSpan.plain(sentence, begin, end, ""));
                added.add(text);
                return end;
            }
        }
        return begin;
    }

    private static String singular(String key) {
        return key.endsWith("s") && key.length() > 4 ? key.substring(0, key.length() - 1) : key;
    }

    private boolean fits(Sentence sentence, int begin, int end, String text, Name name) {
        Token first = sentence.token(begin);
        if (!Character.isLetterOrDigit(first.text().codePointAt(0))
                || !Character.isLetterOrDigit(sentence.token(end - 1).text().codePointAt(0))) {
            return false;
        }
        if (Character.isUpperCase(text.codePointAt(0))) {
            boolean common = end - begin == 1 && profile.lowerCount(text) > 0 && !first.isProperNoun();
            return !common;
        }
        boolean odd = name.spellings().stream().anyMatch(s -> s.matches(".*(\\p{Ll}\\p{Lu}|\\d|\\.\\p{Ll}).*"));
        boolean inFirstPlace = begin == 0 && sentence.index() > 0 && end - begin == 1;
        return first.isNoun()
                && text.length() > 5
                && (odd || inFirstPlace || name.spans().size() > 4 && end - begin == 1);
    }
}
