// SPDX-License-Identifier: Apache-2.0
// First parts of people's names. English.
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <array>

namespace fasti::lexicon {

// clang-format off
inline constexpr auto given_name_classes = std::to_array<ClassWords>({
    {woman_name,
     "ada adela adelaide agatha agnes aisha alexandra alice alicia alison alma amalia amanda amelia amina amy ana "
     "anastasia andrea angela angelica angelina anita anke ann anna anne anneliese annette annie antonia astrid "
     "audrey aung barbara beatrice beatrix bella benazir bernadette bertha beth betty bianca birgit bridget "
     "brigitte camilla carla carmen carol carolina caroline carolyn catalina catherine cecilia celia charlotte "
     "chiara chloe christa christiane christina christine clara claudia clementine constance cornelia cristina "
     "cynthia dagmar daisy deborah denise diana dolores donna dora doris dorothea dorothy edith eileen elaine "
     "eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma emmeline erika "
     "erna esther ethel eugenia eva eve evelyn fatima fiona flora frances francesca frida frieda gabriela gabriele "
     "gabrielle galina geraldine gertrude gisela giulia gloria golda grace greta gudrun hanna hannah harriet "
     "hatice hazel hedwig heidi helen helena helene helga henrietta hilda hillary ida ines inez ingeborg ingrid "
     "irene irina iris irma isabel isabella isabelle jacqueline jane janet janice jeanne jennifer jessica joan "
     "joanna johanna josephine joyce judith judy julia juliana julie juliet kamala karen karin karla katarina kate "
     "katharina katherine kathleen kathryn kristina larissa laura lavinia leila lena leonora leticia lidia lilian "
     "lillian lily linda lisa liselotte livia lotte louisa louise lucia lucille lucy ludmila luisa lydia madeleine "
     "magdalena margaret margarete margarita margery margot marguerite maria mariam marian marianne marie marilyn "
     "marina marion marlene marta martha martina mary mathilde matilda maud maureen maya megan melanie mercedes "
     "michelle mildred mina miriam molly monica monika muriel nadia nadine nancy naomi natalia natalie natasha "
     "nellie nicola nina nora norma olga olive olivia ophelia pamela patricia paula pauline penelope petra "
     "philippa phyllis pia priscilla rachel rebecca regina renate rita roberta rosa rosalind rosemary rosie ruth "
     "sabine sally samantha sandra sara sarah selma sheila shirley sibylle sigrid silvia simone sofia sonia sonja "
     "sophia sophie stella susan susanna susanne suzanne svetlana sylvia tamara tatiana teresa thea theodora "
     "theresa therese tina ulrike ursula valentina valerie vera verena veronica victoria viola violet virginia "
     "vivian wilhelmina winifred yasmin yelena yulia yvonne zainab zoe"},
    {man_name,
     "aaron abdul abdullah abel abraham adalbert adam adolf adrian ahmad ahmed akira alan albert alberto aldo alec "
     "alejandro aleksandr aleksei alex alexander alexandre alexei alexis alfonso alfred alfredo ali allan allen "
     "alonso amadeus ambrose anatoly anders andre andreas andrei andres andrew andrey angelo anthony anton antonio "
     "antony archibald aristide arnold arthur arturo august auguste augustus axel barack barry bartholomew bashar "
     "basil benedict benito benjamin bernard bernhard bert bertrand bill bob boris brian bruce bruno carl carlo "
     "carlos caspar cecil cesar charles chester christian christoph christopher clarence claus clement clifford "
     "colin conrad cornelius craig cyril dan daniel dario david dean denis dennis derek didier diego dieter "
     "dietrich dimitri dirk dmitri dmitry dominic donald douglas duncan dwight eberhard edgar edmund eduard "
     "eduardo edward edwin egon elias elijah emil emile emmanuel enrico enrique eric erich erik ernest ernst erwin "
     "eugene evgeny ewald fabian felipe felix ferdinand fernando fidel filippo francis francisco franco francois "
     "frank franklin franz françois fred frederic frederick friedrich fritz gabriel gamal gary gaston geoffrey "
     "georg george georges gerald gerard gerhard gianni gilbert giovanni giuseppe gordon graham gregor gregory "
     "guido guillaume gunter gunther gustav gustave guy hans harold harry hassan hector heinrich heinz helmut "
     "henri henrik henry herbert herman hermann hermes hideki hiram horace horatio horst howard hubert hugh hugo "
     "humphrey ian ibrahim ignatius igor ilya immanuel isaac isaiah ismail ivan jack jacob jacques jakob james jan "
     "jared jaroslav jason javier jean jeffrey jens jeremy jerome jim joachim joao jochen joe joel johann johannes "
     "john johnny jon jonas jonathan jorge jose josef joseph joshua josiah juan julian julius jurgen karel karl "
     "keith ken kenneth kevin klaus knut konrad konstantin kurt lars laurence laurent lawrence lech leo leon "
     "leonard leonardo leonid leopold leroy leslie lewis lionel lloyd lorenz lorenzo louis luca lucas ludwig luigi "
     "luis lukas luke magnus mahmoud manfred manuel marc marcel marco marcus mario mark markus martin marvin "
     "matteo matthew matthias maurice max maxim maximilian maximilien mehmed mehmet michael michel miguel mike "
     "mikhail milton mohamed mohammad mohammed moritz morris moses muhammad murray mustafa napoleon nathan "
     "nathaniel neil nelson neville nicholas nicolas niels nigel nikita niklas nikolai nikolaus nils noah noel "
     "norbert norman oleg oliver olof omar oscar oskar oswald otto owen pablo paolo pascal patrick paul pavel "
     "pedro percy peter petr philip philippe pierre pieter piotr quentin rainer ralph ramon raphael raul raymond "
     "recep reginald reinhard rene ricardo richard rob robert roberto rodrigo roger roland rolf roman ronald rory "
     "ross rudolf rudolph rupert ruslan russell saddam salvador sam samuel saul scott sebastian serge sergei "
     "sergey sergio seth sidney siegfried sigmund simon spencer stanislaw stanley stefan stephan stephen steve "
     "steven stuart sven sylvester tadeusz ted terence theo theodor theodore thomas thorsten tim timothy tobias "
     "tom tony trevor ulrich ulysses umberto uwe vaclav victor viktor vincent vladimir volker vyacheslav walter "
     "warren werner wilfred wilfrid wilhelm will willem william willy winston wladyslaw wolfgang woodrow xavier "
     "yasser yuri zachary"},
    {either_name,
     "cameron chiang chris dana deng ho hu jamie jiang jordan kim leigh li lin liu mao marin nguyen peng robin "
     "sasha sun terry tracy wang wen wu xi xu yang zhang zhao zhou zhu"},
});
// clang-format on

} // namespace fasti::lexicon
