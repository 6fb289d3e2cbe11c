// SPDX-License-Identifier: Apache-2.0
// Options that several commands share.
#pragma once

#include "events/timex/value/timex.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace fasti::cli {

/// What commands that read documents are told.
struct DocumentOptions {
    std::vector<std::string> paths;
    std::string dct;
    std::string language;
    std::string domain = "auto";
    bool no_infer_dct = false;
    unsigned jobs = 0; ///< 0: as many as the machine has processors
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
    std::string format = "svg"; ///< of "-", which has no suffix
};

/// DOC…, and whatever changes how documents are read. `what` names them in the help.
CLI::Option* add_documents(CLI::App& command, DocumentOptions& options, const std::string& what);
/// All of the above but DOC….
void add_reading(CLI::App& command, DocumentOptions& options);
void add_drawing(CLI::App& command, DrawingOptions& options);
/// -o FILE, once; standard output without it.
void add_output(CLI::App& command, std::string& output);
/// --format, one of `names`; the first is the default.
void add_format(CLI::App& command, std::string& format, const std::vector<std::string>& names);

/// --fail-on, the least severity that makes the exit code 1.
void add_fail_on(CLI::App& command, std::string& severity);

/// How many threads may work.
unsigned threads(const DocumentOptions& options);

/// Throws UsageError when --dct is no day.
TagOptions tag_options(const DocumentOptions& options);

} // namespace fasti::cli
