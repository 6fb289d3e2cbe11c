// SPDX-License-Identifier: Apache-2.0
// Nouns and adjectives, by their lemma. English.
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <array>

namespace fasti::lexicon {

// clang-format off
inline constexpr auto noun_classes = std::to_array<ClassWords>({
    {body,
     "abbey academy administration ag ag. agency airline alliance army assembly association authority bank board "
     "brewery bureau cabinet chamber church club co co. coalition college commission committee commonwealth "
     "community company conglomerate congress convent corp corp. corporation council court department empire "
     "federation firm force foundation front fund gmbh government group guild hospital house inc inc. institute "
     "jury kingdom league library ltd ltd. maker ministry monastery museum navy newspaper office orchestra order "
     "organisation organization parliament party press publisher regime regiment republic school senate society "
     "state survey team theater theatre tribunal troupe union university"},
    {form_of_state, "commonwealth duchy empire federation government grand kingdom republic state union"},
    {role,
     "acting admiral ambassador captain chair chairwoman chief colonel commander commissioner councillor councilor "
     "deputy director doctor dr envoy former governor head judge justice lady leader leaders lieutenant major "
     "marshal mayor ministers miss mr mrs ms premier presidents professor respect secretariat senator spokesman "
     "spokeswoman staff state vice"},
    {sovereign, "caliph emperor empress king pharaoh pope queen shah sultan tsar tsarina"},
    {address_of_woman,
     "actress aunt baroness countess dame daughter duchess empress girl granddaughter grandmother heiress lady "
     "madame miss mother mrs ms niece nun princess queen sister tsarina widow wife"},
    {address_of_man,
     "abbot baron boy brother caliph cardinal count duke earl emperor father friar grandfather grandson husband "
     "kaiser khan king lord monk monsieur mr nephew pope priest prince shah sir son sultan tsar uncle widower"},
    {address_of_either,
     "admiral ambassador archbishop architect author biologist bishop botanist captain chairman chairwoman "
     "chancellor chemist cllr colonel commander commissioner composer congressman corporal councillor cousin "
     "doctor dr economist engineer explorer general governor historian imam judge justice lieutenant major marshal "
     "mayor merchant minister novelist painter philosopher physicist poet premier president prof professor rabbi "
     "secretary senator sergeant surgeon writer"},
    {title_abbreviation, "dr dr. m mr mr. mrs mrs. ms ms."},
    {calling,
     "actor agent ambassador architect artist astronaut athlete author baker banker candidate captain chief child "
     "clerk coach commander consul cosmonaut defendant director editor envoy farmer founder friend goalkeeper "
     "headteacher heir hero inventor lawyer leader manager miller minister nurse officer owner painter pilot "
     "plaintiff player prisoner pupil ruler sailor saint sculptor shepherd singer smith soldier student successor "
     "swimmer teacher thief victim winner witness worker"},
    {plural_by_nature, "cattle clergy deer fish folk gentry militia nobility people police sheep"},
    {people_in_man, "german norman ottoman roman"},
    {nation,
     "british chinese danish dutch english french irish japanese polish portuguese scottish spanish swiss turkish "
     "vietnamese welsh"},
    {plural_country, "bahamas emirates maldives nations netherlands philippines states"},
    {town, "abbey capital church city fort monastery palace port temple town village"},
    {place_or_work,
     "airport avenue award bay bridge canal cape castle cathedral city county cup gate hall harbour hill island "
     "islands journal lake lane line medal mountain mountains palace park post prize river road square station "
     "street times tower town works"},
    {part_of_many_names,
     "army association central chief city committee company council court democratic east federal federation "
     "government great head house international ministers ministry national new north office parliament party "
     "people peoples republic river society south state states union university west"},
    {troops,
     "ally army battalion brigade cavalry corps division fleet force general guard he legion militia navy partisan "
     "rebel regiment soldier tank they troop troops unit"},
    {weapon, "artillery enemy gun machine mortar rifle rocket small sniper"},
    {law_text,
     "act amendment bill budget constitution decree law legislation measure motion order ordinance reform "
     "resolution rule statute"},
    {document,
     "appeal bulletin call communique declaration decree document figure finding letter list manifesto memo "
     "memorandum note order plan proclamation report result statement statistic study warning"},
    {work_of_art,
     "album book edition film game magazine movie novel record series single software song update version video"},
    {price,
     "average bond demand dollar earnings export income index inflation market net output pound price profit rate "
     "revenue sale share stock turnover unemployment wage yen"},
    {war, "battle duel siege war"},
    {poll, "election majority referendum seat vote"},
    {contest, "championship cup derby final game league marathon match race regatta set title tournament"},
    {target,
     "% condition cost criterion deadline demand fate goal need obligation percent quota requirement resistance "
     "standard target"},
    {unit,
     "$ % cent day dollar foot hour inch kilometer kilometre km meter metre mile minute month move part percent "
     "place point pound time ton tonne way week yard year"},
    {stretch_of_time, "half month period quarter season week year"},
    {time_unit, "century day decade hour minute moment month night week year"},
    {idle,
     "addition attempt beginning case context course effort end example extent face fact general instance light "
     "manner meantime part rate response result same time turn wake way"},
    {act,
     "abuse accusation acquisition aid allegation analysis appeal approval arrest assistance attempt bid blast "
     "boom boycott briefing buildup buyout call cancellation celebration ceremony change charge claim closing "
     "complaint completion confrontation consultation consumption contact crime cutback debate decline delay "
     "delivery demand demonstration denial departure deployment detention development disappearance discussion "
     "dispute divorce downturn drop effort escape execution expansion extension fight filing flow gain growth "
     "handling hearing help hunt imprisonment improvement increase injury inquiry inspection investigation "
     "investment jump kidnapping launching layoff lecture march marriage mourning move objection offer operation "
     "opposition parade payment plan pledge plunge probe production promise proposal protest punishment rally "
     "recapitalization recovery reduction refusal rejection relief renewal request rescue restoration "
     "restructuring result return reunion review riot rise sanction search shipment shooting shutdown slaying "
     "slide slump split stop study support surge survey takeover threat torture transfer vigil violation violence "
     "warning wedding"},
    {no_act,
     "addition administration ambition ammunition apartment association basement being billion building ceiling "
     "cement clothing condition connection constitution continent corporation darling department dimension "
     "division document earning element environment equipment evening fashion feeling foundation garment "
     "generation government housing information institution instrument intention king location management mansion "
     "meaning million mission moment monument morning nation opinion option organisation organization parliament "
     "pavement pension percent population portion position profession question regiment region relation religion "
     "ring section segment sentiment sibling situation spring station sterling string supplement television "
     "temperament thing tournament tradition unemployment version vision wing"},
    {thing_as_well,
     "act agreement assembly bank constitution council cup document end law lease loan novel peace prize report "
     "sale"},
    {passing_state,
     "able confident dead due eager likely missing necessary optimistic pessimistic ready set unable willing "
     "worried wounded"},
});
// clang-format on

} // namespace fasti::lexicon
