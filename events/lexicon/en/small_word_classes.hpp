// SPDX-License-Identifier: Apache-2.0
// Pronouns, prepositions, conjunctions, adverbs and numbers, in small letters. English.
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <array>

namespace fasti::lexicon {

// clang-format off
inline constexpr auto small_word_classes = std::to_array<ClassWords>({
    {function,
     "a about across after against along also amid among an and are around as at be been before behind being "
     "between beyond both but by can could did do does during each either every for from had has have he her his i "
     "if in into is it its may might must my near neither no nor not of on only onto or our over per shall she "
     "should since so such than that the their then there these they this those through till to toward towards "
     "under until upon very via was we were when where which while who whom whose will with within without would "
     "you your"},
    {framing,
     "a about above according admittedly after again all almost also although an and another april around as at "
     "august autumn barely basically because before besides both but by certainly chairman chancellor clearly "
     "critically december defence defense despite during each early eight emperor even eventually every exactly "
     "february few finally first five following for foreign four friday from furthermore general hardly he her "
     "here his however i if importantly in indeed instead into it its january july june just king last late later "
     "like lord many march may meanwhile mid minister monday more moreover most much my nearly nevertheless next "
     "nine no nonetheless not november now obviously october of on once one only or other our over partly perhaps "
     "plainly precisely president previously prime probably queen rather saturday second secretary separately "
     "september seven several she similarly simply simultaneously since sir six so some soon spring still such "
     "summer sunday surely ten that the their then there therefore these they third this those though three "
     "thursday thus to today tuesday twice two two-thirds under unlike until upon we wednesday what when where "
     "whereas which while who winter with within without yet you"},
    {she, "her hers herself she"},
    {he, "he him himself his"},
    {speaker, "i me my myself our ours ourselves us we you your"},
    {many, "both few many several they we"},
    {ordinal, "eighth eleventh fifth first fourth ninth second seventh sixth tenth third twelfth"},
    {name_particle, "af al ben bin da de del della den der di dos du el ibn la le ten ter van von zu"},
    {beside_no_person, "a an at from in into its near the to"},
    {skipped_by_acronym, "against and de des du for in la of on the to with"},
    {in_citation, "& al al. and cf et see"},
    {imprint_opening, "accessed cf copyright posted retrieved see updated ©"},
    {prose,
     "are be been being can had has have he her him his i is it its may never not shall she that their them there "
     "these they this was we were which who will would you"},
    {determine, "'s a an her his its my our s that the their this ’s"},
    {left_off, "a an that the these this those"},
    {lead_to_date,
     "about afternoon again already around as at autumn beginning between by day during early end eve evening fall "
     "finally from in just late later mid middle month morning night noon of on only since spring start summer the "
     "then throughout until weekend winter year"},
    {govern,
     "and are became brings brought could did had has have is marked marks may might of or saw sees through to "
     "until was were will witnessed would"},
    {no_noun, "a an as at but by for from in on that the when where which who with"},
    {clock, "daylight local standard summer"},
    {time_adverb, "after ago before earlier following last later next previous same today tomorrow yesterday"},
    {in_time, "at during in on"},
    {after, "after following once since"},
    {until, "till until"},
    {earlier_than, "after because before despite following since until"},
    {circumstance,
     "aboard about above across against along among around as at behind below between beyond by despite for from "
     "in inside into near of off on onto out outside over through to toward towards under upon via with within "
     "without"},
    {circumstance_opens,
     "after although as at before by despite during following for from if in on since under until when while with"},
    {before_gerund, "about against at for from in of to"},
    {direction,
     "abroad ahead apart ashore aside away back down east eastwards forward free home inland north northwards off "
     "open out overseas south southwards there together twice up west westwards"},
    {negation, "n't never no not"},
    {near_miss, "almost barely hardly narrowly nearly scarcely unsuccessfully"},
    {restriction, "longer only"},
    {affirmed_by_not, "before just least merely only simply surprisingly until"},
    {perhaps, "apparently likely maybe perhaps possibly presumably probably"},
    {hearsay_adverb, "reportedly"},
    {allegation_adverb, "allegedly purportedly supposedly"},
});
// clang-format on

} // namespace fasti::lexicon
