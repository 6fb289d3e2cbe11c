// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/acts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace fasti {
namespace {

// clang-format off
// A line an act, named by its first word; a statement is issued as a treaty is signed.
constexpr auto act_nouns = std::to_array<std::string_view>({
    "sign signing signature conclude conclusion initial issue release publish publication agree",
    "ratify ratification accede",
    "visit travel trip tour journey pilgrimage",
    "meet meeting summit talk conference congress session negotiation gather convene assemble gathering bilateral",
    "invade invasion",
    "occupy occupation annex annexation conquer conquest capture seize take-over",
    "attack assault raid strike storm ambush offensive",
    "bomb bombing bombard bombardment shell shelling airstrike",
    "besiege siege",
    "surrender capitulate capitulation",
    "withdraw withdrawal retreat evacuate evacuation",
    "revolt uprising rebel rebellion rise rising mutiny insurrection",
    "overthrow coup putsch depose",
    "found founding foundation establish establishment create creation form formation",
    "open opening inaugurate inauguration",
    "launch",
    "build construct construction erect complete completion",
    "die death",
    "kill killing murder assassinate assassination",
    "bury burial funeral",
    "bear birth",
    "elect election vote",
    "resign resignation abdicate abdication",
    "appoint appointment name nominate become",
    "crown coronation enthrone",
    "explode explosion",
    "sink sinking",
    "erupt eruption",
    "burn fire",
    "crash",
    "collapse disintegrate disintegration dissolve dissolution breakup",
    "end ending cease",
    "close closure closing",
    "demolish demolition",
    "unify unification reunify reunification unite union merge merger",
    "join enter entry admission admit membership accession",
    "discover discovery detect detection find identify",
    "invent invention patent",
    "land landing",
    "arrive arrival reach",
    "leave departure depart sail",
    "return",
    "adopt adoption enact enactment pass approve approval",
    "abolish abolition repeal",
    "arrest detain",
    "convict conviction sentence",
    "execute execution hang",
    "say tell speak speech remark address interview comment announce announcement state note declare",
    "buy purchase acquire acquisition",
    "sell sale",
    "award win",
    "fly flight orbit",
});

// Nouns that name the event itself, and verbs that say no more than that it was.
constexpr std::string_view open =
    "ceremony treaty pact accord agreement convention protocol armistice charter truce ceasefire settlement peace compact "
    "concordat statement declaration communique communiqué document memorandum manifesto proclamation war battle "
    "campaign conflict crisis blockade embargo standoff revolution exercise manoeuvre maneuver drill law act decree "
    "edict constitution disaster accident flood famine epidemic pandemic earthquake storm hurricane take hold have be "
    "make happen occur mark follow see lead begin start";

// clang-format on

std::unordered_map<std::string_view, std::string_view> all_acts() {
    std::unordered_map<std::string_view, std::string_view> map;
    const auto put = [&](std::string_view list, bool named) {
        const std::string_view first = named ? list.substr(0, list.find(' ')) : std::string_view();
        while (!list.empty()) {
            const std::size_t end = std::min(list.find(' '), list.size());
            map.try_emplace(list.substr(0, end), first);
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    };
    for (const std::string_view act : act_nouns)
        put(act, true);
    put(open, false);
    return map;
}

} // namespace

std::string_view act_of(std::string_view lemma) {
    static const auto map = all_acts();
    const auto found = map.find(lemma);
    return found == map.end() ? lemma : found->second;
}

} // namespace fasti
