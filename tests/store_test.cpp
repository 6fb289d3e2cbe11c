// SPDX-License-Identifier: Apache-2.0
// What is put aside comes back as it was: bytes in stores, mentions in bytes, and the same rows
// whatever lies where.
#include "cli/file_store.hpp"
#include "events/extract/extract_stored.hpp"
#include "events/extract/merge/packed.hpp"
#include "events/extract/reading.hpp"
#include "events/lang/detect.hpp"
#include "events/network/chronicle_network.hpp"
#include "events/parse/built_in.hpp"
#include "events/rows/rows.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <random>
#include <sstream>

using namespace fasti;
using namespace fasti::mention;
using namespace fasti::merge;
using namespace fasti::parse;
namespace fs = std::filesystem;

namespace {

const fs::path cases = fs::path(FASTI_ROOT) / "tests/cases";

/// Of a hundred pieces of some hundred bytes: does each part that is asked for come back?
bool keeps(Store& store) {
    std::mt19937 random(1);
    std::vector<std::pair<std::uint64_t, std::string>> all;
    for (int i = 0; i < 100; ++i) {
        std::string piece(random() % 300U, '\0');
        for (char& c : piece)
            c = static_cast<char>(random());
        const std::uint64_t at = store.put(piece);
        all.emplace_back(at, std::move(piece));
    }
    for (const auto& [at, piece] : all) {
        const std::size_t from = piece.empty() ? 0 : random() % piece.size();
        if (store.get(at, piece.size()) != piece) return false;
        if (store.get(at + from, piece.size() - from) != piece.substr(from)) return false;
    }
    return true;
}

/// A file that may not grow beyond so many bytes: a disk that fills up.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }

    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    FullDisk(FullDisk&&) = delete;
    FullDisk& operator=(FullDisk&&) = delete;

private:
    rlimit before_{};
};

/// Documents of the cases, but those that cannot be read.
std::vector<std::string> documents() {
    std::vector<std::string> paths;
    for (const auto& each : fs::recursive_directory_iterator(cases)) {
        const fs::path& path = each.path();
        const bool text = path.extension() == ".md" || path.extension() == ".txt";
        if (text && path.parent_path().filename() != "errors") paths.push_back(path.string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string rows(const StoredChronicle& chronicle) {
    std::ostringstream out;
    const EachEvent events = [&](const auto& use) { chronicle.each_event(use); };
    write_jsonl(chronicle.rest(), events, out);
    write_csv(chronicle.rest(), events, out);
    return out.str();
}

/// Without what only its document can use.
Mention kept(Mention mention) {
    mention.timex = 0;
    mention.sentence = mention.date = mention.told = {};
    mention.tense = {};
    mention.coreferent.clear();
    return mention;
}

Mention packed(const Mention& mention) {
    std::string bytes;
    pack(mention, bytes);
    return unpack(bytes);
}

} // namespace

TEST_CASE("a store gives back what it was given, in memory or not") {
    MemoryStore memory;
    CHECK(keeps(memory));
    for (const std::size_t in_memory : {0U, 1U, 1000U, 1000000U}) {
        CAPTURE(in_memory);
        cli::FileStore file(cli::temporary_folder(), in_memory);
        CHECK(keeps(file));
    }
}

TEST_CASE("where no file can be made, or the disk fills up, memory must do") {
    cli::FileStore nowhere("/no/such/folder", 0);
    CHECK(keeps(nowhere));
    for (const rlim_t bytes : {0U, 1U, 1000U, 5000U}) {
        CAPTURE(bytes);
        const FullDisk disk(bytes);
        cli::FileStore full(cli::temporary_folder(), 100);
        CHECK(keeps(full));
    }
}

TEST_CASE("a file that waits has no name") {
    const fs::path folder = fs::temp_directory_path() / "fasti_store_test";
    fs::remove_all(folder);
    fs::create_directory(folder);
    cli::FileStore store(folder, 0);
    store.put("some bytes");
    CHECK(fs::is_empty(folder));
    CHECK(store.get(5, 5) == "bytes");
    fs::remove_all(folder);
}

TEST_CASE("a mention is the same after it was packed") {
    Mention full;
    full.document = 300;
    full.part = 2;
    full.when.bounds = {sys_days{days{-735'000}}, sys_days{days{19'000}}};
    full.when.precision = Granularity::decade;
    full.when.label = "early 1960s";
    full.when.basis = {Basis::other, "counted from “1904”, P3Y"};
    full.when.basis.count = 75;
    full.when.basis.year = -44;
    full.when.as_written = CalendarDate{Calendar::julian, -43, 3, 15};
    full.title = "Die Brücke wird eröffnet";
    full.head = "founding";
    full.word = "open";
    full.kind = EventKind::founding;
    full.facts = {{"A", "C"}, {"D"},        {"B"}, "open",       Act::founding,
                  "bridge",   Stage::ended, 12,    "# bridge …", true};
    full.certainty = Certainty::generic;
    full.names = {"A", "", "C"};
    full.places = {"Ålesund"};
    full.proper = "Bridge of 1921";
    full.phrase = "the bridge";
    full.cited = {SourceId{7}, {1'000'000, 1'000'300}, {1'000'007, 1'000'011}, 99, 4, "a\nb"};
    full.taken_up = {full.cited, Citation{}};
    full.position = 999;
    full.nominal = full.pronoun = true;
    for (const char* edtf : {"-0043-03~-15?", "[-0043,1670..1672,..1983,199X]", "Y-17E7/..",
                             "2004-06-11T10:00:00+02:00", "{2001-21,1950S2}", "/1985-04"}) {
        CAPTURE(edtf);
        full.when.edtf = parse_edtf(edtf).value();
        CHECK(packed(full) == full);
    }
}

TEST_CASE("every mention of the cases is the same after it was packed") {
    const Model model = *open_model(built_in_model());
    std::size_t count = 0;
    for (const std::string& path : documents()) {
        const Document document = read(path);
        for (const Mention& mention :
             read_events(document, language_of(document.text), {}, model).mentions) {
            CAPTURE(path, mention.title);
            CHECK(packed(mention) == kept(mention));
            ++count;
        }
    }
    CHECK(count > 100);
}

TEST_CASE("rows are the same whether events are told one by one or lie in memory") {
    const std::vector<std::string> paths = documents();
    const auto open = [&](std::size_t i) { return read(paths[i]); };
    std::ostringstream expected;
    Chronicle whole = extract(paths.size(), open, nullptr);
    derive_bounds(whole, ChronicleNetwork(whole));
    write_jsonl(whole, expected);
    write_csv(whole, expected);
    cli::FileStore store(cli::temporary_folder(), 0);
    StoredChronicle stored =
        extract_stored(paths.size(), open, nullptr, store, {.tag = {}, .jobs = 3});
    stored.derive_bounds();
    CHECK(std::any_of(whole.events.begin(), whole.events.end(),
                      [](const Event& event) { return event.derived.has_value(); }));
    CHECK(rows(stored) == expected.str());
}
