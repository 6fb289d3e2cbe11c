// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/countries.hpp"

#include "text/utf8.hpp"

#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fasti {
namespace {

/// A country: its code in ISO 3166, "" for those of the past; the name it is given in rows; the
/// words that stand for it and its people, with "_" for a blank; and the cities and houses that
/// stand for its government.
struct Row {
    const char* code;
    std::string_view name;
    std::string_view forms;
    std::string_view seats;
};

// clang-format off
constexpr auto rows = std::to_array<Row>({
    {"AF", "Afghanistan", "afghan afghans", "kabul"},
    {"AL", "Albania", "albanian albanians", "tirana"},
    {"DZ", "Algeria", "algerian algerians", "algiers"},
    {"AD", "Andorra", "andorran", ""},
    {"AO", "Angola", "angolan angolans", "luanda"},
    {"AR", "Argentina", "argentine argentines argentinian argentinians", "buenos_aires"},
    {"AM", "Armenia", "armenian armenians", "yerevan"},
    {"AU", "Australia", "australian australians", "canberra"},
    {"AT", "Austria", "austrian austrians austro", "vienna"},
    {"AZ", "Azerbaijan", "azerbaijani azerbaijanis azeri azeris", "baku"},
    {"BS", "Bahamas", "bahamian", "nassau"},
    {"BH", "Bahrain", "bahraini bahrainis", "manama"},
    {"BD", "Bangladesh", "bangladeshi bangladeshis", "dhaka"},
    {"BB", "Barbados", "barbadian", ""},
    {"BY", "Belarus", "belarusian belarusians belarussian byelorussia", "minsk"},
    {"BE", "Belgium", "belgian belgians", "brussels"},
    {"BZ", "Belize", "belizean", ""},
    {"BJ", "Benin", "beninese dahomey", ""},
    {"BT", "Bhutan", "bhutanese", "thimphu"},
    {"BO", "Bolivia", "bolivian bolivians", "la_paz"},
    {"BA", "Bosnia and Herzegovina", "bosnia bosnian bosnians bosnia_and_herzegovina", "sarajevo"},
    {"BW", "Botswana", "botswanan", "gaborone"},
    {"BR", "Brazil", "brazilian brazilians", "brasilia brasília"},
    {"BN", "Brunei", "bruneian", ""},
    {"BG", "Bulgaria", "bulgarian bulgarians", "sofia"},
    {"BF", "Burkina Faso", "burkinabe upper_volta", "ouagadougou"},
    {"BI", "Burundi", "burundian burundians", ""},
    {"KH", "Cambodia", "cambodian cambodians kampuchea", "phnom_penh"},
    {"CM", "Cameroon", "cameroonian cameroonians", ""},
    {"CA", "Canada", "canadian canadians", "ottawa"},
    {"CV", "Cape Verde", "cape_verdean", ""},
    {"CF", "Central African Republic", "", "bangui"},
    {"TD", "Chad", "chadian chadians", ""},
    {"CL", "Chile", "chilean chileans", ""},
    {"CN", "China", "chinese prc sino people's_republic_of_china people’s_republic_of_china red_china", "beijing peking zhongnanhai"},
    {"CO", "Colombia", "colombian colombians", "bogota bogotá"},
    {"CG", "Republic of the Congo", "congo congolese", "brazzaville"},
    {"CD", "Democratic Republic of the Congo", "zaire zairean drc democratic_republic_of_congo", "kinshasa"},
    {"CR", "Costa Rica", "costa_rican costa_ricans", ""},
    {"HR", "Croatia", "croatian croatians croat croats", "zagreb"},
    {"CU", "Cuba", "cuban cubans", "havana"},
    {"CY", "Cyprus", "cypriot cypriots", "nicosia"},
    {"CZ", "Czech Republic", "czech czechs czechia", "prague"},
    {"DK", "Denmark", "danish danes dane dano", "copenhagen"},
    {"DJ", "Djibouti", "djiboutian", ""},
    {"DO", "Dominican Republic", "dominican dominicans", "santo_domingo"},
    {"EC", "Ecuador", "ecuadorian ecuadorians ecuadorean", "quito"},
    {"EG", "Egypt", "egyptian egyptians", "cairo"},
    {"SV", "El Salvador", "salvadoran salvadorans salvadorean", ""},
    {"ER", "Eritrea", "eritrean eritreans", "asmara"},
    {"EE", "Estonia", "estonian estonians", "tallinn"},
    {"SZ", "Eswatini", "swaziland swazi", ""},
    {"ET", "Ethiopia", "ethiopian ethiopians abyssinia abyssinian", "addis_ababa"},
    {"FJ", "Fiji", "fijian fijians", "suva"},
    {"FI", "Finland", "finnish finns finn", "helsinki"},
    {"FR", "France", "french frenchmen franco", "paris élysée elysée"},
    {"GA", "Gabon", "gabonese", "libreville"},
    {"GM", "Gambia", "gambian", "banjul"},
    {"GE", "Georgia", "georgian georgians", "tbilisi tiflis"},
    {"DE", "Germany", "german germans frg federal_republic_of_germany west_germany west_german", "berlin bonn"},
    {"", "East Germany", "gdr german_democratic_republic east_german", "east_berlin"},
    {"GH", "Ghana", "ghanaian ghanaians gold_coast", "accra"},
    {"GR", "Greece", "greek greeks graeco greco hellenic", "athens"},
    {"GT", "Guatemala", "guatemalan guatemalans", ""},
    {"GN", "Guinea", "guinean guineans", "conakry"},
    {"GW", "Guinea-Bissau", "", "bissau"},
    {"GY", "Guyana", "guyanese", ""},
    {"HT", "Haiti", "haitian haitians", "port-au-prince"},
    {"HN", "Honduras", "honduran hondurans", "tegucigalpa"},
    {"HU", "Hungary", "hungarian hungarians", "budapest"},
    {"IS", "Iceland", "icelandic icelanders", "reykjavik reykjavík"},
    {"IN", "India", "indian indians indo", "delhi new_delhi"},
    {"ID", "Indonesia", "indonesian indonesians dutch_east_indies", "jakarta"},
    {"IR", "Iran", "iranian iranians persia persian persians", "tehran teheran"},
    {"IQ", "Iraq", "iraqi iraqis", "baghdad"},
    {"IE", "Ireland", "irish irishmen", "dublin"},
    {"IL", "Israel", "israeli israelis", "jerusalem tel_aviv"},
    {"IT", "Italy", "italian italians italo", ""},
    {"CI", "Ivory Coast", "ivorian ivorians", "abidjan"},
    {"JM", "Jamaica", "jamaican jamaicans", ""},
    {"JP", "Japan", "japanese", "tokyo"},
    {"JO", "Jordan", "jordanian jordanians transjordan", "amman"},
    {"KZ", "Kazakhstan", "kazakh kazakhs kazakhstani", "astana almaty"},
    {"KE", "Kenya", "kenyan kenyans", "nairobi"},
    {"KW", "Kuwait", "kuwaiti kuwaitis", ""},
    {"KG", "Kyrgyzstan", "kyrgyz kirghiz", "bishkek"},
    {"LA", "Laos", "laotian laotians", "vientiane"},
    {"LV", "Latvia", "latvian latvians", "riga"},
    {"LB", "Lebanon", "lebanese", "beirut"},
    {"LS", "Lesotho", "basutoland", "maseru"},
    {"LR", "Liberia", "liberian liberians", "monrovia"},
    {"LY", "Libya", "libyan libyans", "tripoli"},
    {"LI", "Liechtenstein", "", "vaduz"},
    {"LT", "Lithuania", "lithuanian lithuanians", "vilnius"},
    {"LU", "Luxembourg", "luxembourgish", ""},
    {"MG", "Madagascar", "malagasy", "antananarivo"},
    {"MW", "Malawi", "malawian nyasaland", "lilongwe"},
    {"MY", "Malaysia", "malaysian malaysians malaya malayan", "kuala_lumpur"},
    {"MV", "Maldives", "maldivian", ""},
    {"ML", "Mali", "malian malians", "bamako"},
    {"MT", "Malta", "maltese", "valletta"},
    {"MR", "Mauritania", "mauritanian mauritanians", "nouakchott"},
    {"MU", "Mauritius", "mauritian", ""},
    {"MX", "Mexico", "mexican mexicans", "mexico_city"},
    {"MD", "Moldova", "moldovan moldovans moldavia moldavian", "chisinau chișinău"},
    {"MC", "Monaco", "monegasque", ""},
    {"MN", "Mongolia", "mongolian mongolians", "ulaanbaatar ulan_bator"},
    {"ME", "Montenegro", "montenegrin montenegrins", "podgorica cetinje"},
    {"MA", "Morocco", "moroccan moroccans", "rabat"},
    {"MZ", "Mozambique", "mozambican mozambicans", "maputo"},
    {"MM", "Myanmar", "burma burmese", "naypyidaw rangoon yangon"},
    {"NA", "Namibia", "namibian namibians south_west_africa", "windhoek"},
    {"NP", "Nepal", "nepalese nepali", "kathmandu"},
    {"NL", "Netherlands", "dutch dutchmen holland", "the_hague amsterdam"},
    {"NZ", "New Zealand", "new_zealander new_zealanders", "wellington"},
    {"NI", "Nicaragua", "nicaraguan nicaraguans", "managua"},
    {"NE", "Niger", "nigerien", "niamey"},
    {"NG", "Nigeria", "nigerian nigerians", "abuja lagos"},
    {"KP", "North Korea", "north_korean north_koreans dprk democratic_people's_republic_of_korea", "pyongyang"},
    {"MK", "North Macedonia", "macedonian macedonians", "skopje"},
    {"NO", "Norway", "norwegian norwegians", "oslo"},
    {"OM", "Oman", "omani omanis", "muscat"},
    {"PK", "Pakistan", "pakistani pakistanis", "islamabad"},
    {"PS", "Palestine", "palestinian palestinians", "ramallah"},
    {"PA", "Panama", "panamanian panamanians", ""},
    {"PG", "Papua New Guinea", "papuan", "port_moresby"},
    {"PY", "Paraguay", "paraguayan paraguayans", "asunción asuncion"},
    {"PE", "Peru", "peruvian peruvians", "lima"},
    {"PH", "Philippines", "philippine filipino filipinos", "manila"},
    {"PL", "Poland", "polish poles", "warsaw"},
    {"PT", "Portugal", "portuguese", "lisbon"},
    {"QA", "Qatar", "qatari qataris", "doha"},
    {"RO", "Romania", "romanian romanians rumania rumanian", "bucharest"},
    {"RU", "Russia", "russian russians russo russian_federation", "moscow kremlin the_kremlin"},
    {"RW", "Rwanda", "rwandan rwandans", "kigali"},
    {"SA", "Saudi Arabia", "saudi saudis", "riyadh"},
    {"SN", "Senegal", "senegalese", "dakar"},
    {"RS", "Serbia", "serbian serbians serb serbs servia", "belgrade"},
    {"SL", "Sierra Leone", "sierra_leonean", "freetown"},
    {"SG", "Singapore", "singaporean singaporeans", ""},
    {"SK", "Slovakia", "slovak slovaks slovakian", "bratislava"},
    {"SI", "Slovenia", "slovenian slovenians slovene slovenes", "ljubljana"},
    {"SO", "Somalia", "somali somalis", "mogadishu"},
    {"ZA", "South Africa", "south_african south_africans", "pretoria"},
    {"KR", "South Korea", "south_korean south_koreans republic_of_korea", "seoul"},
    {"SS", "South Sudan", "south_sudanese", "juba"},
    {"ES", "Spain", "spanish spaniards spaniard hispano", "madrid"},
    {"LK", "Sri Lanka", "sri_lankan sri_lankans ceylon ceylonese", "colombo"},
    {"SD", "Sudan", "sudanese", "khartoum"},
    {"SR", "Suriname", "surinamese", "paramaribo"},
    {"SE", "Sweden", "swedish swedes swede", "stockholm"},
    {"CH", "Switzerland", "swiss", "bern berne"},
    {"SY", "Syria", "syrian syrians", "damascus"},
    {"TW", "Taiwan", "taiwanese formosa", "taipei"},
    {"TJ", "Tajikistan", "tajik tajiks", "dushanbe"},
    {"TZ", "Tanzania", "tanzanian tanzanians tanganyika", "dodoma"},
    {"TH", "Thailand", "thai thais siam siamese", "bangkok"},
    {"TL", "East Timor", "timorese", "dili"},
    {"TG", "Togo", "togolese togoland", ""},
    {"TT", "Trinidad and Tobago", "trinidadian", ""},
    {"TN", "Tunisia", "tunisian tunisians", "tunis"},
    {"TR", "Turkey", "turkish turks turk türkiye", "ankara"},
    {"", "Ottoman Empire", "ottoman ottomans sublime_porte", "the_porte constantinople"},
    {"TM", "Turkmenistan", "turkmen", "ashgabat"},
    {"UG", "Uganda", "ugandan ugandans", "kampala"},
    {"UA", "Ukraine", "ukrainian ukrainians", "kyiv kiev"},
    {"AE", "United Arab Emirates", "emirati emiratis uae", "abu_dhabi"},
    {"GB", "United Kingdom", "britain british britons great_britain uk u.k anglo england english", "london whitehall downing_street"},
    {"US", "United States", "us u.s usa u.s.a american americans united_states_of_america america", "washington white_house the_white_house"},
    {"UY", "Uruguay", "uruguayan uruguayans", "montevideo"},
    {"UZ", "Uzbekistan", "uzbek uzbeks", "tashkent"},
    {"VA", "Holy See", "vatican papal", "vatican_city the_vatican"},
    {"VE", "Venezuela", "venezuelan venezuelans", "caracas"},
    {"VN", "Vietnam", "vietnamese viet_nam", "hanoi"},
    {"", "South Vietnam", "south_vietnamese", "saigon"},
    {"", "North Vietnam", "north_vietnamese", ""},
    {"YE", "Yemen", "yemeni yemenis", "sanaa sana'a"},
    {"ZM", "Zambia", "zambian zambians northern_rhodesia", "lusaka"},
    {"ZW", "Zimbabwe", "zimbabwean zimbabweans rhodesia rhodesian", "harare"},
    {"XK", "Kosovo", "kosovar kosovars", "pristina"},
    {"", "Soviet Union", "soviet soviets ussr u.s.s.r union_of_soviet_socialist_republics", ""},
    {"", "Yugoslavia", "yugoslav yugoslavs yugoslavian", ""},
    {"", "Czechoslovakia", "czechoslovak czechoslovakian czecho-slovakia", ""},
    {"", "Austria-Hungary", "austro-hungarian austro-hungarians habsburg_monarchy habsburg_empire", ""},
    {"", "Prussia", "prussian prussians", "potsdam"},
    {"", "Byzantine Empire", "byzantine byzantines byzantium", ""},
    {"", "Roman Empire", "", ""},
    {"", "Rome", "roman romans", ""},
    {"", "Carthage", "carthaginian carthaginians punic", ""},
    {"", "Scotland", "scottish scots", "edinburgh"},
    {"", "Wales", "welsh", ""},
});

// Names of parts of the world that English makes out of a country's.
constexpr auto no_countries = std::to_array<std::string_view>({"man", "georgia tech"});

// clang-format on

template <class Use>
void each_form(std::string_view list, const Use& use) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        std::string form(list.substr(0, end));
        std::replace(form.begin(), form.end(), '_', ' ');
        if (!form.empty()) use(std::move(form));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// The name of a country in English, as CLDR has it.
std::string display_name(const char* code) {
    const std::string locale = std::string("und_") + code;
    std::array<UChar, 100> name{};
    UErrorCode status = U_ZERO_ERROR;
    const auto size = uloc_getDisplayCountry(locale.c_str(), "en", name.data(),
                                             static_cast<std::int32_t>(name.size()), &status);
    if (U_FAILURE(status) != 0 || size <= 0) return "";
    std::string out;
    icu::UnicodeString(name.data(), std::min<std::int32_t>(size, 100)).toUTF8String(out);
    return out == code ? "" : out;
}

/// "Congo - Kinshasa", "Myanmar (Burma)": the forms that one name of CLDR holds.
std::vector<std::string> forms_of(const std::string& name) {
    std::vector<std::string> forms = {name};
    if (const std::size_t open = name.find(" ("); open != std::string::npos) {
        forms.push_back(name.substr(0, open));
        forms.push_back(name.substr(open + 2, name.find(')', open) - open - 2));
    }
    for (std::string& form : forms)
        form = ascii_lower(form);
    return forms;
}

struct Tables {
    std::unordered_map<std::string, std::string> names; // by form; never iterated for output
    std::unordered_map<std::string, std::string> seats;
    std::unordered_set<std::string> spellings;
};

Tables make_tables() {
    Tables all;
    const auto name = [&](std::string form, std::string_view country) {
        if (std::find(no_countries.begin(), no_countries.end(), form) == no_countries.end())
            all.names.try_emplace(std::move(form), country);
    };
    std::unordered_set<std::string_view> listed;
    for (const Row& row : rows) {
        name(ascii_lower(row.name), row.name);
        each_form(row.forms, [&](std::string form) { name(std::move(form), row.name); });
        each_form(row.seats,
                  [&](std::string form) { all.seats.try_emplace(std::move(form), row.name); });
        all.spellings.emplace(row.name);
        listed.insert(row.code);
    }
    for (const Row& row : rows)
        if (row.code[0] != '\0')
            for (std::string& form : forms_of(display_name(row.code)))
                if (!form.empty()) name(std::move(form), row.name);
    for (const char* const* code = uloc_getISOCountries(); *code != nullptr; ++code) {
        if (listed.contains(*code)) continue;
        const std::string own = display_name(*code);
        if (own.empty()) continue;
        for (std::string& form : forms_of(own))
            name(std::move(form), own);
        all.spellings.insert(own);
    }
    return all;
}

const Tables& tables() {
    static const Tables all = make_tables();
    return all;
}

std::string_view find(const std::unordered_map<std::string, std::string>& map,
                      std::string_view form) {
    const auto found = map.find(std::string(form));
    return found == map.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace

std::string_view country_named(std::string_view lower) {
    return find(tables().names, lower);
}

std::string_view country_governed_from(std::string_view lower) {
    return find(tables().seats, lower);
}

std::string_view country_of(std::string_view lower) {
    const std::string_view named = country_named(lower);
    return named.empty() ? country_governed_from(lower) : named;
}

bool is_country(std::string_view name) {
    return tables().spellings.contains(std::string(name));
}

} // namespace fasti
