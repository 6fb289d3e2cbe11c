// SPDX-License-Identifier: Apache-2.0
// Words by which a reader sees what a block or a bracket is for. German.
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <array>

namespace fasti::lexicon {

// clang-format off
inline constexpr auto german_zone_classes = std::to_array<ClassWords>({
    {reference_heading,
     "benutzte bibliografie bibliographie einzelnachweise literatur literaturhinweise literaturverzeichnis quellen "
     "quellenverzeichnis verwendete weiterführende"},
    {reference_heading_alone,
     "bibliografie bibliographie einzelnachweise literatur literaturhinweise literaturverzeichnis quellen "
     "quellenverzeichnis"},
    {exercise_heading, "aufgaben fragen lernziele übungen"},
    {exercise_heading_alone, "aufgaben lernziele übungen"},
    {contents_heading, "inhalt inhaltsverzeichnis"},
    {task, "beschreibe beschreiben diskutieren erklären erläutere erläutern nenne nennen vergleiche vergleichen"},
    {edition_label,
     "aktualisiert aktualisierung auflage autor datum erscheinungsdatum herausgeber sprache stand titel verlag "
     "veröffentlicht übersetzer"},
    {edition_label_alone, "aktualisiert datum erscheinungsdatum stand veröffentlicht"},
    {edition_adverb, "letzte letzter zuletzt"},
    {edition_word, "auflage ausgabe nachdruck neudruck"},
    {credit, "archivbild bild foto"},
    {caption_label, "abb abbildung karte tabelle tafel"},
    {cited_by, "laut nach siehe vgl"},
    {numbered, "absatz artikel auflage band heft kapitel nummer paragraf seite seiten zeile zimmer"},
    {before_day, "ab am bis dem den der des seit vom von vor zum"},
    {looked_up, "abgerufen eingesehen"},
    {page_mark, "bd fn nr"},
    {kind_of_paper, "akte brief interview protokoll schreiben telegramm vermerk"},
    {caption_place, "oben unten"},
    {note_heading, "anmerkungen fußnoten"},
    {citing_verb,
     "argumentiert behauptet belegt berichtet beschreibt betont erklärt hält meint nennt schreibt sieht vermutet "
     "zeigt"},
    {born_mark, "geb geboren"},
    {died_mark, "gest gestorben"},
    {married_mark, "heiratete verh"},
    {reign_mark, "reg regierte"},
    {ratio_word, "maßstab verhältnis"},
    {date_column, "anfang beginn datum jahr jahre monat tag uhrzeit von wann zeit zeitpunkt zeitraum"},
    {end_column, "bis ende"},
    {event_column, "begebenheit beschreibung ereignis ereignisse geschehen geschehnis meilenstein vorgang was"},
    {day_column, "tag"},
    {name_column, "name person"},
    {book_column, "autor autorin bearbeiter isbn titel verfasser verlag version zeitschrift"},
    {title_column, "betreff bezeichnung titel überschrift"},
    {clock_column, "uhrzeit zeit"},
    {year_column, "jahr jahre"},
    {month_column, "monat monate"},
    {place_column, "ort orte schauplatz stadt wo"},
    {note_column, "anmerkung anmerkungen bemerkung bemerkungen beschreibung erläuterung kommentar notiz text"},
    {source_column, "beleg quelle quellen"},
    {link_column, "adresse link webseite"},
    {lane_column, "bereich gruppe kategorie rubrik spur thema"},
    {kind_column, "art typ"},
    {habit, "gewöhnlich immer jede jeden jeder jedes meist oft stets wenn üblicherweise"},
    {distributive, "immer jede jeden jeder jedes oft wenn"},
    {habit_noun, "brauch sitte"},
});
// clang-format on

} // namespace fasti::lexicon
