// SPDX-License-Identifier: Apache-2.0
// Words by which a reader sees what a block or a bracket is for: headings of apparatus, labels,
// what a number counts. English.
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <array>

namespace fasti::lexicon {

// clang-format off
inline constexpr auto zone_classes = std::to_array<ClassWords>({
    {reference_heading,
     "additional bibliographic bibliographical bibliographies bibliography citations cited consulted discography "
     "further list literature notes primary reading readings recommended reference references secondary select "
     "selected sources suggested suggestions work works"},
    {reference_heading_alone,
     "bibliographies bibliography citations cited discography literature reading readings reference references "
     "sources"},
    {exercise_heading,
     "activities activity assignment assignments chapter check critical discussion essay exercise exercises goals "
     "homework key learning objectives outcomes practice problem problems question questions quiz review section "
     "self study summary terms test thinking your"},
    {exercise_heading_alone, "assignments exercise exercises goals homework objectives outcomes problems questions quiz"},
    {contents_heading, "contents index"},
    {task,
     "analyse analyze answer apply assess calculate choose classify compare consider contrast critique define "
     "describe determine differentiate discuss distinguish draw evaluate examine explain explore find identify "
     "illustrate interpret justify list locate match name outline predict prove recall recognise recognize "
     "research select show sketch solve state suggest summarise summarize trace translate understand use write"},
    {edition_label,
     "author authors cataloging catalogue category character comments contributors copyright copyrighted created "
     "credits date doi downloaded ebook edited edition editor encoding filed format identifier illustrator isbn "
     "issn issued keywords language layout lcc licence license modified oclc original posted posting print "
     "printed printing produced producer publication published publisher release released revised rights series "
     "subject tags title transcriber translator updated uploaded url version web"},
    {edition_label_alone,
     "copyright created date edited edition filed issued modified posted printed published release released "
     "revised updated uploaded"},
    {edition_adverb, "first last most recently"},
    {edition_word, "ebook edition editions reprint reprinted translation typeset"},
    {credit, "courtesy credit credits file handout illustration image images photo photograph photographs photos picture"},
    {caption_label, "chart diagram exhibit fig figure illustration image map photo plate table"},
    {publisher,
     "bd books doi ed edition editor editors eds isbn journal magazine monograph pamphlet pp press proceedings "
     "publications publisher publishers publishing quarterly reprint review series thesis trans transactions "
     "translated university verlag vol vols volume"},
    {cited_by, "according after as by cf citing contra e.g following from in is pace per see"},
    {numbered,
     "act agenda akte answer appendix article box bus card case chapter clause code din docket document ecf "
     "edition episode exhibit figure file flight folder footnote form grade highway iec ieee invoice iso item "
     "jstor lesson level line lot model n no note nr number numbers order p page pages paragraph part pp protocol "
     "regiment resolution rfc room route row rule section step table tel ticket title train type unit utc verse "
     "vol volume web"},
    {version_word, "build client library patch port release server upgrade v ver version versions"},
    {before_day, "after and around as before between by dated de du for from in of on since through till to until"},
    {habit,
     "always annually customarily each every frequently habitually if never normally often ordinarily rarely "
     "sometimes traditionally typically usually whenever"},
    {distributive, "each every if never often rarely sometimes"},
    {habit_noun, "custom habit practice rule tradition"},
    {source_mark, "ecf fn ibid id infra ll op passim supra"},
    {born_mark, "b born"},
    {died_mark, "d died"},
    {married_mark, "m married"},
    {reign_mark, "r reg reigned ruled"},
    {ratio_word, "genesis odds psalm ratio scale score scored verse"},
    {date_column,
     "beginning begins begun date dates day days from month months period start started starting time times timestamp utc when year years"},
    {end_column, "end ended ending ends finish finished to until"},
    {event_column,
     "action actions activity description details development entry event events happened happening incident "
     "milestone milestones occurrence step summary what"},
    {day_column, "day"},
    {name_column, "name names person"},
    {book_column,
     "author authors doi editor isbn journal publisher reviewer revision title version"},
    {title_column, "heading headline label subject title titles"},
    {clock_column, "clock hour time times"},
    {year_column, "year years"},
    {month_column, "month months"},
    {place_column, "city location locations place places site venue where"},
    {note_column,
     "comment comments description detail details note notes remark remarks summary text"},
    {source_column, "citation reference references source sources"},
    {link_column, "link links uri url web website"},
    {lane_column, "category group lane section strand theme topic track"},
    {kind_column, "kind type"},
    {can_do, "able"},
    {product,
     "access android autocad encarta excel exchange office outlook photoshop powerpoint project publisher "
     "sharepoint sql studio visio windows"},
    {looked_up, "accessed archived retrieved"},
    {page_mark, "ch fn fol p pp s sec vol"},
    {time_of_writing, "speaking writing"},
    {kind_of_paper,
     "affidavit cable deposition diary dm dms email emails filing indictment interview letter letters memo "
     "memorandum message minutes note report statement telegram testimony text transcript tweet twitter warrant"},
    {print_act, "printed published reissued reprinted"},
    {caption_place, "above below opposite overleaf"},
    {note_heading, "endnotes footnotes notes"},
    {rule_verb, "shall"},
});
// clang-format on

} // namespace fasti::lexicon
