// SPDX-License-Identifier: Apache-2.0
// Verbs, by their lemma. English.
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <array>

namespace fasti::lexicon {

// clang-format off
inline constexpr auto verb_classes = std::to_array<ClassWords>({
    {say,
     "acknowledge add admit allege announce argue assert claim complain confirm declare deny disclose emphasise "
     "emphasize estimate explain indicate insist maintain note predict recall remark reply report reveal say state "
     "stress suggest tell testify warn write"},
    {think, "believe think"},
    {decide, "agree conclude decide rule"},
    {find_out, "ask find learn quote show"},
    {say_nothing_alone,
     "add announce argue assert claim declare disclose emphasise emphasize explain insist note remark reveal say "
     "state stress"},
    {ask,
     "allow appeal appoint ask authorise authorize call cause choose command compel direct elect enable encourage "
     "expect forbid force induce instruct invite lead oblige order permit persuade press request require sentence "
     "tell urge vote want warn"},
    {plan,
     "aim due envisage expect hope intend plan pledge prepare project promise propose schedule set slate vow want "
     "wish"},
    {resolve, "arrange demand offer refuse seek threaten"},
    {deny, "avoid decline fail forget neglect prevent refuse"},
    {call_off, "abandon cancel scrap shelve"},
    {bring_about,
     "appear beat begin cause come compel continue defeat drop enable fall force gain get go grow happen help lead "
     "live manage proceed prove rise seem serve start succeed turn use win"},
    {allege, "accuse allege purport rumor rumour suppose suspect"},
    {light,
     "adopt begin call commit conclude conduct deliver end fight give hold issue join launch leave lose make open "
     "pay publish ratify reach sign stage start suffer take undertake win"},
    {carry,
     "adopt begin complete conclude give hold issue launch make open publish release repel sign stage start suffer "
     "wage"},
    {present, "bring mark see witness"},
    {look_back,
     "celebrate cite commemorate concern cover describe discuss follow forget involve mark mention precede predate "
     "quote recall recount remember study survive"},
    {relate,
     "accord age ally associate base be compare concern consist contain correspond depend follow have include "
     "involve locate pend range regard represent title unite"},
    {state,
     "be believe belong consist contain continue exist expect feel have hold hope keep know lie like live mean "
     "need own plan remain seem stand stay think want"},
    {no_effect,
     "become cost enjoy equal expect fear fit get hate have hope know lack last let like love mean measure need "
     "resemble suit take total try want weigh"},
    {needs_object,
     "adopt appoint build call commission conclude create date draft elect establish found give hand hold issue "
     "make name produce publish ratify reach release sign take write"},
    {no_passive,
     "abdicate apologise apologize appear arrive become begin belong collapse come culminate debut depart die "
     "disappear emerge emigrate ensue erupt exist fall go graduate happen lapse last lie live occur perish rally "
     "remain resign retire rise sit sleep stand succumb surrender vanish"},
    {two_objects,
     "allow appoint ask award bear call consider crown declare deny designate dub elect entitle give grant hand "
     "know make name nickname offer pay proclaim promise send show teach tell title vote"},
    {thing_does,
     "beat become bring carry cause contain cost cover cross damage destroy enter follow get have hit include kill "
     "leave lose make mark measure reach receive show strike take win"},
    {sign, "conclude initial ratify sign"},
    {issue, "adopt date issue publish release"},
    {begin, "begin begins commence commences start starts"},
    {end, "cease end ends finish finishes"},
    {baptise, "baptise baptised baptize baptized christen christened"},
    {bury, "buried bury inter interred"},
    {needs_the_living, "arrest build lead open resign"},
    {give_office, "appoint nominate"},
    {turn_out, "become fall go grow lie remain run stand stay turn"},
    {naming, "call christen codename dub entitle know name nickname remember style term title"},
    {past_and_base,
     "bet bid bound broadcast burst cast cost cut fell felt found ground hit hurt input knit lay let light offset put "
     "quit read rent rid saw set shed shut slit smelt split spread thrust upset wed wind wound"},
    {shoot, "cease draw exchange hold open return"},
    {imprint, "access cf copyright file photo photograph post print reprint retrieve see update"},
    {accede, "acceded accedes accession ascended ascends"},
    {founded, "created established formed founded"},
    {will, "'ll shall will wo ’ll"},
    {open_modal, "can could may might must ought should"},
    {auxiliary_form, "'d 're 's 've am are be been being get gets got had has have having is was were ’d ’re ’s ’ve"},
});
// clang-format on

} // namespace fasti::lexicon
