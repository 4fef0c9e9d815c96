package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WorkTitlesTest {

    @Test
    void inListsOfWorksTitlesGoOverSmallWords() {
        assertEquals(
                List.of("The Art of the Net", "Seven Winters in Bergen", "Low Tide"),
                titlesIn(
                        "It/PRP made/VBD films/NNS such/JJ as/IN The/DT Art/NN of/IN the/DT Net/NN ,/, Seven/CD Winters/NNS"
                                + " in/IN Bergen/NNP and/CC Low/JJ Tide/NN ./."));
    }

    @Test
    void yearsAndMakersOfTitlesAreNoPartOfThem() {
        assertEquals(
                List.of("Amber", "The Long Ferry"),
                titlesIn(
                        "Productions/NNS of/IN Kite/NNP ,/, among/IN them/PRP productions/NNS including/VBG Amber/NNP (/("
                                + " 1994/CD )/) ,/, and/CC The/DT Long/JJ Ferry/NN by/IN Jo/NNP Mare/NNP ./."));
    }

    @Test
    void aTitleBehindItsNounIsOneName() {
        assertEquals(
                List.of("Night of the Heron"),
                titlesIn("The/DT novel/JJ Night/NN of/IN the/DT Heron/NNP was/VBD published/VBN ./."));
    }

    @Test
    void whoMadeTheFilmIsNotItsTitle() {
        assertEquals(List.of(), titlesIn("The/DT film/NN Acme/NNP made/VBD failed/VBD ./."));
    }

    @Test
    void filmsAreNamedRightBehindTheirNounToo() {
        assertEquals(
                List.of("Amber", "Low Tide"),
                titlesIn("It/PRP made/VBD the/DT films/NNS Amber/NNP (/( 1994/CD )/) and/CC Low/JJ Tide/NN ./."));
        assertEquals(List.of(), titlesIn("The/DT films/NNS Acme/NNP and/CC Borax/NNP made/VBD failed/VBD ./."));
    }

    @Test
    void theFirstOfSomebodysWorksIsNamedBetweenCommas() {
        assertEquals(
                List.of("Iron Meadow"),
                titlesIn(
                        "It/PRP released/VBD its/PRP$ first/JJ game/NN ,/, Iron/NNP Meadow/NNP ,/, in/IN May/NNP ./."));
    }

    @Test
    void aListEndsWhereAClauseBegins() {
        assertEquals(
                List.of("Amber"),
                titlesIn("It/PRP makes/VBZ films/NNS such/JJ as/IN Amber/NNP ,/, Acme/NNP said/VBD ./."));
    }

    @Test
    void whatIsNoWorkHasNoTitle() {
        assertEquals(List.of(), titlesIn("It/PRP owns/VBZ firms/NNS such/JJ as/IN Acme/NNP ./."));
    }

    private static List<String> titlesIn(String tagged) {
        List<String[]> tokens =
                Stream.of(tagged.split(" ")).map(t -> t.split("/(?=[^/]*$)")).toList();
        List<String> words = tokens.stream().map(t -> t[0]).toList();
        return WorkTitles.in(words, tokens.stream().map(t -> t[1]).toList()).stream()
                .map(t -> String.join(" ", words.subList(t.begin(), t.end())))
                .toList();
    }
}
