// SPDX-License-Identifier: Apache-2.0
#include "cli/grammar_model.hpp"

#include "read/file.hpp"
#include "text/error.hpp"

namespace fasti::cli {

GrammarModel::GrammarModel(const std::string& path, std::string_view built_in) {
    if (path.empty() && built_in.empty())
        throw UsageError("this fasti was built without a model of English; name one with --model");
    if (!path.empty()) bytes_ = load(path);
    model_ = parse::open_model(path.empty() ? built_in : std::string_view(bytes_));
    if (model_) return;
    if (path.empty())
        throw UsageError("the model in this fasti is of another version; name one with --model");
    throw ReadError(path, "not a whole model of this version of fasti; make one with fasti-train, "
                          "or leave --model out");
}

} // namespace fasti::cli
