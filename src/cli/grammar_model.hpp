// SPDX-License-Identifier: Apache-2.0
// The model of a language that sentences are parsed with.
#pragma once

#include "events/parse/built_in.hpp"
#include "events/parse/model.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti::cli {

/// Stays where it is, since the model is a view of its own bytes.
class GrammarModel {
public:
    /// Of a file; where `path` is empty, of the program. Throws ReadError when the file is no
    /// model, UsageError when the program has none.
    explicit GrammarModel(const std::string& path,
                          std::string_view built_in = parse::built_in_model());
    ~GrammarModel() = default;
    GrammarModel(const GrammarModel&) = delete;
    GrammarModel& operator=(const GrammarModel&) = delete;
    GrammarModel(GrammarModel&&) = delete;
    GrammarModel& operator=(GrammarModel&&) = delete;

    const parse::Model& operator*() const { return *model_; }

private:
    std::string bytes_;
    std::optional<parse::Model> model_;
};

} // namespace fasti::cli
