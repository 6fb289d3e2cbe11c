// SPDX-License-Identifier: Apache-2.0
// Options that several commands share.
#pragma once

#include "events/timex/value/timex.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace fasti::cli {

class Command;

/// What commands that read documents are told.
struct DocumentOptions {
    std::vector<std::string> paths; ///< when the command runs: files and "-", folders no more
    std::string from;               ///< a Reader's name; "": by content, then by ending
    std::string dct;
    std::string language;
    std::string domain = "auto";
    std::string model; ///< "": the one of the program
    bool no_infer_dct = false;
    unsigned jobs = 0; ///< 0: as many as the machine has processors
    bool quiet = false;
};

/// What commands that read tables of events are told.
struct TableOptions {
    std::vector<std::string> columns; ///< "date=Datum"
    std::string day_order;            ///< "day-first", "month-first"; "": as the column has it
    bool skip_bad_rows = false;
    bool quiet = false;
};

/// What commands that draw are told.
struct DrawingOptions {
    std::vector<std::string> outputs;
    std::string title;
    std::string view;
    std::string paper; ///< "": what the view is made for
    std::string theme;
    std::string scale;
    std::vector<std::string> breaks;
    std::string notes;
    std::string lanes;
    std::string svg_fonts;
    std::size_t slides = 1;
    int dpi = 144;
    std::string format; ///< of "-", which has no suffix
};

/// DOC…, and whatever changes how documents are read. `or_what` is what may stand there instead.
/// Before the command runs, folders are looked into; without any DOC it is standard input.
void add_documents(Command& command, DocumentOptions& options, const std::string& or_what = "");
/// DOC… and their format alone, for commands that ask nothing about time.
void add_sources(Command& command, DocumentOptions& options, const std::string& or_what = "");
/// --from alone.
void add_format_read(Command& command, DocumentOptions& options);
/// What changes how dates in them are read: the rest of add_documents().
void add_reading(Command& command, DocumentOptions& options);
/// --model, for commands that parse sentences.
void add_model(Command& command, DocumentOptions& options);
/// EVENTS, standard input without it.
void add_events(Command& command, std::string& path);
/// How a table of events is read.
void add_tables(Command& command, TableOptions& options);
void add_drawing(Command& command, DrawingOptions& options);
/// -o FILE, once; standard output without it.
void add_output(Command& command, std::string& output);
/// --format, one of `names`; the first is the default.
void add_format(Command& command, std::string& format, const std::vector<std::string>& names);
void add_quiet(Command& command, bool& quiet);

/// --fail-on, the least severity that makes the exit code 1.
void add_fail_on(Command& command, std::string& severity);

/// How many threads may work.
unsigned threads(const DocumentOptions& options);

/// Throws UsageError when --dct is no day.
TagOptions tag_options(const DocumentOptions& options);

} // namespace fasti::cli
