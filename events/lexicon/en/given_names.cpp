// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/given_names.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace fasti {
namespace {

// clang-format off
constexpr std::string_view women =
    "ada adela adelaide agatha agnes aisha alexandra alice alicia alison alma amalia amanda amelia amina amy ana anastasia "
    "andrea angela angelica angelina anita anke ann anna anne anneliese annette annie antonia astrid audrey aung barbara beatrice "
    "beatrix bella benazir bernadette bertha beth betty bianca birgit bridget brigitte camilla carla carmen carol carolina "
    "caroline carolyn catalina catherine cecilia celia charlotte chiara chloe christa christiane christina christine clara claudia "
    "clementine constance cornelia cristina cynthia daisy dagmar deborah denise diana dolores donna dora doris dorothea dorothy "
    "edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma "
    "emmeline erika erna esther ethel eugenia eva eve evelyn fatima fiona flora frances francesca frida frieda gabriela "
    "gabriele gabrielle galina geraldine gertrude gisela giulia gloria golda grace greta gudrun hanna hannah harriet hatice "
    "hazel hedwig heidi helen helena helene helga henrietta hilda hillary ida inez ines ingeborg ingrid irene irina iris "
    "irma isabel isabella isabelle jacqueline jane janet janice jeanne jennifer jessica joan joanna johanna josephine joyce "
    "judith judy julia juliana julie juliet kamala karen karin karla katarina kate katharina katherine kathleen kathryn "
    "kristina larissa laura lavinia leila lena leonora leticia lidia lilian lillian lily linda lisa liselotte livia lotte "
    "louisa louise lucia lucille lucy ludmila luisa lydia madeleine magdalena margaret margarete margarita margery margot "
    "marguerite maria mariam marian marianne marie marilyn marina marion marlene marta martha martina mary mathilde matilda "
    "maud maureen maya megan melanie mercedes michelle mildred mina miriam molly monica monika muriel nadia nadine nancy "
    "naomi natalia natalie natasha nellie nicola nina nora norma olga olive olivia ophelia pamela patricia paula pauline "
    "penelope petra philippa phyllis pia priscilla rachel rebecca regina renate rita roberta rosa rosalind rosemary rosie "
    "ruth sabine sally samantha sandra sara sarah selma sheila shirley sibylle sigrid silvia simone sofia sonia sonja sophia sophie "
    "stella susan susanna susanne suzanne svetlana sylvia tamara tatiana teresa thea theodora theresa therese tina "
    "ulrike ursula valentina valerie vera verena veronica victoria viola violet virginia vivian wilhelmina winifred yasmin "
    "yelena yulia yvonne zainab zoe";

constexpr std::string_view men =
    "aaron abdul abdullah abel abraham adalbert adam adolf adrian ahmad ahmed akira alan albert alberto aldo alec alejandro "
    "aleksandr aleksei alex alexander alexandre alexei alexis alfonso alfred alfredo ali allan allen alonso amadeus ambrose "
    "anatoly anders andre andreas andrei andres andrew andrey angelo anton antonio antony anthony archibald aristide arnold "
    "arthur arturo august auguste augustus axel barack barry bartholomew basil bashar benedict benito benjamin bernard bernhard "
    "bert bertrand bill bob boris brian bruce bruno carl carlo carlos caspar cecil cesar charles chester christian "
    "christoph christopher clarence claus clement clifford colin conrad cornelius craig cyril dan daniel dario david "
    "dean dennis denis derek didier diego dieter dietrich dimitri dirk dmitri dmitry dominic donald douglas duncan dwight "
    "eberhard edgar edmund eduard eduardo edward edwin egon elias elijah emil emile emmanuel enrico enrique eric erich erik "
    "ernest ernst erwin eugene evgeny ewald fabian felipe felix ferdinand fernando fidel filippo francis francisco franco "
    "francois françois frank franklin franz fred frederic frederick friedrich fritz gabriel gamal gary gaston geoffrey georg "
    "george georges gerald gerard gerhard gianni gilbert giovanni giuseppe gordon graham gregor gregory guido guillaume "
    "gunter gunther gustav gustave guy hans harold harry hassan hector heinrich heinz helmut henri henrik henry herbert "
    "herman hermann hermes hideki hiram horace horatio horst howard hubert hugh hugo humphrey ian ibrahim ignatius igor ilya "
    "immanuel isaac isaiah ismail ivan jack jacob jacques jakob james jan jared jaroslav jason javier jean jeffrey jens "
    "jeremy jerome jim joachim joao jochen joe joel johann johannes john johnny jon jonas jonathan jorge jose josef joseph "
    "josef joshua josiah juan julian julius jurgen karl karel keith ken kenneth kevin klaus knut konrad konstantin kurt lars "
    "laurence laurent lawrence lech leo leon leonard leonardo leonid leopold leroy leslie lewis lionel lloyd lorenz lorenzo "
    "louis luca lucas ludwig luigi luis lukas luke magnus mahmoud manfred manuel marc marcel marco marcus mario mark markus "
    "martin marvin matteo matthew matthias maurice max maxim maximilian maximilien mehmed mehmet michael michel miguel mikhail "
    "mike milton mohamed mohammad mohammed moritz morris moses muhammad murray mustafa napoleon nathan nathaniel neil nelson "
    "neville nicholas nicolas niels nigel nikita niklas nikolai nikolaus nils noah noel norbert norman oleg oliver olof omar "
    "oscar oskar oswald otto owen pablo paolo pascal patrick paul pavel pedro percy peter petr philip philippe pierre "
    "pieter piotr quentin rainer ralph ramon raphael raul raymond recep reginald reinhard rene ricardo richard rob "
    "robert roberto rodrigo roger roland rolf roman ronald rory ross rudolf rudolph rupert ruslan russell saddam salvador sam "
    "samuel saul scott sebastian serge sergei sergey sergio seth sidney siegfried sigmund simon spencer stanislaw stanley "
    "stefan stephen stephan steve steven stuart sven sylvester tadeusz ted terence theo theodor theodore thomas thorsten tim "
    "timothy tobias tom tony trevor ulrich ulysses umberto uwe vaclav viktor victor vincent vladimir volker vyacheslav walter "
    "warren werner wilfred wilfrid wilhelm will willem william willy winston wladyslaw wolfgang woodrow xavier yasser yuri "
    "zachary";

/// Names that women and men bear, and the family names that stand first in China and Korea.
constexpr std::string_view persons =
    "cameron chris dana jamie jordan kim leigh marin robin sasha terry tracy deng hu jiang li lin liu mao peng sun wang wen wu xi "
    "xu yang zhang zhao zhou zhu chiang nguyen ho";

constexpr std::string_view addresses_of_women =
    "mrs ms miss lady dame queen princess duchess countess empress tsarina baroness madame sister wife widow daughter mother "
    "aunt niece grandmother granddaughter actress nun heiress girl";

constexpr std::string_view addresses_of_men =
    "mr sir lord king prince duke earl emperor tsar kaiser pope father brother baron sultan husband son uncle nephew "
    "grandfather grandson cardinal monsieur abbot friar caliph shah khan boy count monk priest widower";

constexpr std::string_view addresses =
    "dr prof professor president chancellor premier minister general colonel captain admiral major lieutenant sergeant corporal "
    "marshal senator judge justice bishop archbishop rabbi imam secretary ambassador governor mayor chairman chairwoman "
    "commissioner commander congressman councillor cllr cousin poet painter composer engineer architect physicist chemist "
    "botanist biologist historian philosopher economist novelist writer author explorer merchant doctor surgeon";
/// What people are or do, whatever their gender.
constexpr std::string_view callings =
    "actor agent ambassador architect artist author baker banker captain chief child clerk commander consul defendant director "
    "editor envoy farmer founder friend heir hero inventor leader manager minister nurse officer owner painter pilot plaintiff "
    "player prisoner ruler saint sculptor singer soldier student successor swimmer teacher thief worker lawyer astronaut "
    "cosmonaut athlete goalkeeper coach headteacher pupil smith miller sailor shepherd candidate witness winner victim";
// clang-format on

constexpr auto peoples = std::to_array<std::string_view>({"german", "roman", "norman", "ottoman"});

using Words = std::unordered_map<std::string_view, PersonWord>;

void add(Words& words, std::string_view list, Gender gender) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        words.try_emplace(list.substr(0, end), PersonWord{true, gender});
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

Words listed(std::string_view of_women, std::string_view of_men, std::string_view of_both) {
    Words words;
    add(words, of_women, Gender::female);
    add(words, of_men, Gender::male);
    add(words, of_both, Gender::unknown);
    return words;
}

PersonWord find(const Words& words, std::string_view lower) {
    const auto found = words.find(lower);
    return found == words.end() ? PersonWord() : found->second;
}

} // namespace

PersonWord given_name(std::string_view lower) {
    static const Words words = listed(women, men, persons);
    return find(words, lower);
}

PersonWord form_of_address(std::string_view lower) {
    static const Words words = listed(addresses_of_women, addresses_of_men, addresses);
    return find(words, lower);
}

PersonWord person_noun(std::string_view lower) {
    static const Words others = listed("", "", callings);
    if (lower.ends_with('.')) lower.remove_suffix(1);
    if (lower.ends_with("woman")) return {true, Gender::female};
    const bool people = std::find(peoples.begin(), peoples.end(), lower) != peoples.end();
    if (lower.ends_with("man") && !people) return {true, Gender::male};
    if (const PersonWord word = form_of_address(lower); word.person) return word;
    if (lower.ends_with("ist") || lower.ends_with("ian")) return {true, Gender::unknown};
    return find(others, lower);
}

} // namespace fasti
