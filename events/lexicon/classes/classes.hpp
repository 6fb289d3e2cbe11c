// SPDX-License-Identifier: Apache-2.0
// The classes of words that rules ask for, with an example of each. The words themselves stand in
// the tables of a language, as in en/.
#pragma once

#include <cstddef>
#include <cstdint>

namespace fasti::lexicon {

/// What a word is to the rules; it may be several things.
enum class Class : std::uint8_t {
    // Verbs, by their lemma.
    say,      ///< of speech: "say", "announce"; what is told in their clause is reported
    think,    ///< of thought: "believe"; what is told in their clause is somebody's view
    decide,   ///< of a decision, which is an act and may be told in a clause: "agree", "rule"
    find_out, ///< of asking and finding, whose clause is nobody's claim: "learn", "show"
    say_nothing_alone, ///< of speech that tell nothing without what is said: "state", not "answer"
    ask,      ///< whose infinitive is another's: "urge him to leave", "call on them to flee"
    plan,     ///< of what is yet to come: "plan to build", "the bridge, due in May"
    resolve,  ///< of a demand, an offer or a threat, which are acts themselves: "threaten to leave"
    deny,     ///< whose infinitive did not happen: "fail to agree"
    call_off, ///< whose object did not happen: "cancel the visit"
    bring_about, ///< whose infinitive came true with them: "managed to escape", "was forced to
                 ///< resign"
    allege,      ///< whose content is a charge or a rumour: "accuse", "suspect"
    light,       ///< that leave the telling to their object: "hold", "sign"
    carry,     ///< that make what their object is, so that its kind is theirs: "issued a statement"
    present,   ///< whose subject may be a date: "1848 saw risings"
    look_back, ///< that only speak of an event: "few remember the congress"
    relate,    ///< that relate or hold and tell of nothing that happens: "include", "depend"
    state,     ///< of lasting states: "live", "own", "believe"
    no_effect, ///< whose object is nothing they act on: six months are not taken
    needs_object, ///< that mean a passive where no object follows: ", signed on 21 July 1774,"
    no_passive,   ///< that are never passive: nobody is arrived
    two_objects,  ///< that may have an object even as a passive: "appointed judge"
    thing_does,   ///< that things do as well as people, so that their subject may be one: "cost",
                  ///< "kill"
    sign,         ///< done to treaties and statements: "ratify"
    issue,        ///< done to whatever is in writing: "publish"
    begin,        ///< of things that take their time
    end,
    baptise,
    bury,
    give_office,      ///< to somebody of age: "appoint"
    needs_the_living, ///< what the dead do not do, as they may win or publish
    turn_out,         ///< with a word that says how: "fell silent", "went bankrupt"
    naming,           ///< as participles, before a name: "dubbed", "known as"
    past_and_base,    ///< a past that is a verb of its own, too: "found", "saw", "cut"
    shoot,            ///< with "fire" as their object: "open fire"
    imprint, ///< of texts and pictures, not of the world: "posted on 3 May", "photograph taken in
             ///< 1905"
    accede,  ///< forms that begin a reign in a title: "ascends", "accession"
    founded, ///< participles that end the title of a founding: "Bank founded"
    will, ///< auxiliaries of what is to come, as they are cut and lemmatised: "will", "wo", "'ll"
    open_modal,     ///< auxiliaries that leave it open: "may", "ought"
    auxiliary_form, ///< forms of "be", "have" and "get" that a participle may go with: "'ve",
                    ///< "being"
    // Nouns and adjectives, by their lemma.
    body,          ///< bodies of people, what "it" can be that acts and no person's name ends with:
                   ///< "council", "inc."
    form_of_state, ///< forms of states: "Kingdom of Denmark" is Denmark
    role,          ///< what somebody is and not who: "State Councilor", "Ministers"
    sovereign,     ///< who may come to a throne: "becomes queen"
    address_of_woman,   ///< before a woman's name: "mrs", "queen", "widow"
    address_of_man,     ///< before a man's name: "mr", "king", "father"
    address_of_either,  ///< before anybody's name: "dr", "president"
    title_abbreviation, ///< forms of address as they are cut short: "Mrs.", "M."
    plural_by_nature,   ///< of many without an ending that says so: "police", "people"
    calling,            ///< what people are or do, whatever their gender: "pilot", "heir"
    people_in_man,      ///< peoples whose name ends like "policeman": "german"
    nation,             ///< peoples that no plural ending shows: "the Japanese"
    plural_country,     ///< ends of names of countries that are plurals in form only: "Netherlands"
    town,               ///< places that are sacked: "city", "abbey"
    place_or_work, ///< ends of names that make them a place, a prize or a paper: "street", "medal",
                   ///< "times"
    part_of_many_names, ///< words of many names, so that sharing one says little: "national",
                        ///< "ministry"
    troops,             ///< who crosses, advances and withdraws: "army", "rebel"
    weapon,             ///< before "fire" that is shot: "artillery fire"
    law_text,           ///< what parliaments pass: "bill", "motion"
    document,           ///< what is released to be read: "statement", "list"
    work_of_art,        ///< what is released to be bought: "film", "edition"
    price,              ///< what rises and falls in money or number: "share", "wage"
    war,                ///< what armies win: "battle", "siege"
    poll,               ///< what candidates win: "seat", "majority"
    contest,            ///< what players win: "cup", "race"
    target,             ///< what is met without a meeting: "quota", "fate"
    unit,               ///< of how far or how much, not what: "fell 3 percent", "moved 2 miles"
    stretch_of_time,    ///< that end and begin by themselves: "the quarter ended 30 June"
    time_unit,          ///< "year", "week": what counts a stretch of time
    idle,               ///< in phrases that tell of no circumstance: "in part", "as a result"
    act,                ///< of acts that make no kind of event of their own: "rally", "takeover"
    no_act, ///< that end like acts and are things, bodies or qualities: "department", "morning"
    thing_as_well, ///< event words that more often name a thing: the money of a "loan"
    passing_state, ///< adjectives of a state that somebody gets into: "wounded", "ready"
    // First parts of people's names.
    woman_name,  ///< given names of women: "marguerite"
    man_name,    ///< given names of men: "karl"
    either_name, ///< given names of both, and family names that stand first in China and Korea:
                 ///< "robin", "wang"
    // Pronouns, prepositions, conjunctions, adverbs and numbers, in small letters.
    function, ///< that no name is made of: "the", "of", "and"
    framing,  ///< capitalised ones that frame a sentence and are no names: "Indeed", "Although",
              ///< "May"
    she,      ///< "she", "her"
    he,       ///< "he", "him"
    speaker,  ///< of who speaks or is spoken to: "we", "your"
    many,     ///< subjects that are plural by themselves: "both", "few"
    ordinal,  ///< numbers of a row, "first" to "twelfth"; higher ones are streets and centuries
    name_particle,      ///< small words inside a person's name: "Charles de Gaulle"
    beside_no_person,   ///< before what "he" is not: "the Institute", "in Paris"
    skipped_by_acronym, ///< whose initials acronyms may leave out: "of", "des"
    in_citation,        ///< between the names of a citation: "(Weber and Lang, 1922)"
    imprint_opening,    ///< that begin a line about a text: "Retrieved 3 May", "© 2012"
    prose,     ///< that make a clause of an entry, or look to another one: "was", "they", "which"
    determine, ///< before a noun or its date: "its", "the", "'s"
    left_off,  ///< determiners that a title does not begin with: "the", "those"
    lead_to_date, ///< that lead up to a date: "on", "early", "the morning of"
    govern,       ///< whose subject or object a date is: "1848 saw", "was", "until"
    no_noun,      ///< behind a date that is no attribute: "on 3 May at noon", "in 1848 the"
    clock,        ///< before "time": "local", "daylight"
    time_adverb,  ///< of dates that need no preposition: "five years ago", "the next day"
    in_time,      ///< prepositions of a date in which something lies: "on 3 May"
    after,        ///< that lead on to what came before: "after", "once"
    until,        ///< that lead on to what came after: "till"
    earlier_than, ///< between an event and another that only dates it: "since the election of 1990"
    circumstance, ///< prepositions of what a title may tell of an act: "against", "aboard"
    circumstance_opens, ///< that begin a phrase in front of the clause: "while", "despite"
    before_gerund,      ///< prepositions of what a verb needs: "accused of burning"
    direction,         ///< adverbs without which a verb says something else: "sail home", "set out"
    negation,          ///< "not", "never"
    near_miss,         ///< of what happened hardly or not at all: "almost", "narrowly"
    restriction,       ///< "only", "no longer"
    affirmed_by_not,   ///< that take back "not" before them: "not only", "not until"
    perhaps,           ///< adverbs that leave it open: "probably", "apparently"
    hearsay_adverb,    ///< "reportedly"
    allegation_adverb, ///< "allegedly", "purportedly"
    // What blocks, brackets and numbers are for.
    reference_heading,       ///< a heading of these alone is over sources: "further reading"
    reference_heading_alone, ///< of which one must be there: "reading"
    exercise_heading,        ///< a heading of these alone is over tasks: "learning objectives"
    exercise_heading_alone,  ///< of which one must be there: "objectives"
    contents_heading,        ///< over a table of contents: "contents"
    task,                    ///< verbs that set one: "explain", "compare"
    edition_label,       ///< before a colon, of the edition and not of the story: "release date"
    edition_label_alone, ///< that need no other beside them: "updated"
    edition_adverb,      ///< between such labels: "recently"
    edition_word,        ///< of sentences about a text's own making: "reprint", "ebook"
    credit,              ///< of a picture: "photo", "courtesy"
    caption_label,       ///< before the number of a picture: "figure"
    publisher,           ///< in entries of bibliographies: "press", "vol"
    cited_by,            ///< before the name of who is cited: "according to", "see"
    numbered,            ///< before a number that is no year: "resolution 1973", "page 1904"
    version_word,        ///< before a number of a version: "release 10.2.19"
    before_day,          ///< before a day in figures: "on 3.9.47", "am 3.9.47"
    habit,               ///< of what is done again and again: "every", "whenever"
    distributive, ///< of these the ones that may tell of one time, but at the begin of a sentence:
                  ///< "each", "if"
    habit_noun,   ///< the same: "custom"
    source_mark,  ///< in notes that name a source: "ibid", "supra"
    can_do,       ///< "you will be able to": what learners are to reach
    product,      ///< before the year in its name: "Studio 2019"
    looked_up,    ///< when a source was: "retrieved", "accessed"
    page_mark,    ///< before the number of a page or volume: "p", "vol"
    time_of_writing, ///< of who is cited: "writing"
    kind_of_paper,   ///< of what a note names as its source: "memorandum", "letter"
    citing_verb,     ///< what an author who is cited does, where no lemma tells: "behauptet"
    print_act,       ///< what is done to an edition: "reprinted"
    caption_place,   ///< where a picture stands, before a colon: "above"
    note_heading,    ///< over notes: "footnotes"
    rule_verb,       ///< of laws: "shall"
    // What brackets say of lives, and numbers of ratios.
    born_mark,    ///< "b", "born"
    died_mark,    ///< "d", "died"
    married_mark, ///< "m", "married"
    reign_mark,   ///< "r", "reigned"
    ratio_word,   ///< before "14:32" that is no time of day: "ratio", "score"
    // Names of the columns of tables.
    date_column,   ///< "date", "year", "when"
    end_column,    ///< of the second of two dates: "end", "until"
    event_column,  ///< "event", "what happened"
    day_column,    ///< of days of a month, as numbers
    name_column,   ///< of names: "name", "person"
    book_column,   ///< two of them tell a list of books, or of changes to a document: "author",
                   ///< "title"
    title_column,  ///< of what an event is called: "title", "headline"
    clock_column,  ///< of times of day: "time"
    year_column,   ///< of years alone
    month_column,  ///< of months alone
    place_column,  ///< "place", "location"
    note_column,   ///< of more words on an event: "note", "description"
    source_column, ///< "source", "reference"
    link_column,   ///< of addresses: "url", "link"
    lane_column,   ///< of what events are grouped by: "lane", "category"
    kind_column,   ///< of what sort an event is: "kind", "type"
    // Parts of words, as the tokeniser and the lemmas need them.
    clitic,             ///< endings that are a word: "'s", "'ll"
    cut_short,          ///< what follows an apostrophe that stands for letters: "'twas"
    prefix,             ///< that make one word with what follows their hyphen: "non-state"
    glued_unit,         ///< units that are written close to their number: "5km"
    ending_of_act,      ///< of nouns made of verbs: "-ment"
    ending_of_abstract, ///< of nouns that can do nothing: "-ness"
};

using enum Class;

/// How many there are.
constexpr std::size_t class_count = static_cast<std::size_t>(ending_of_abstract) + 1;

} // namespace fasti::lexicon
