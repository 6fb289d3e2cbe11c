// SPDX-License-Identifier: Apache-2.0
// fasti-train: makes a model from treebanks in CoNLL-U, and says how right one is.
//
//     fasti-train MODEL --train ewt-train.conllu --train gum.conllu
//     fasti-train MODEL --evaluate ewt-dev.conllu
#include "events/parse/train/evaluate.hpp"
#include "events/parse/train/trainer.hpp"
#include "text/error.hpp"

#include <CLI/CLI.hpp>

#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>

namespace fasti::parse::train {
namespace {

struct Options {
    std::string model;
    std::vector<std::string> training;
    std::vector<std::string> testing;
    unsigned folds = 0;
    TrainOptions train;
};

std::vector<GoldSentence> read_all(const std::vector<std::string>& paths) {
    std::vector<GoldSentence> out;
    for (const std::string& path : paths)
        for (GoldSentence& sentence : read_conllu_file(path))
            out.push_back(std::move(sentence));
    if (out.empty()) throw UsageError("no sentences to learn from");
    return out;
}

std::string read_bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw ReadError(path, "cannot be opened");
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    if (!out.flush()) throw WriteError(path + ": cannot be written");
}

void report(const std::string& name, std::span<const GoldSentence> sentences, const Model& model) {
    const std::clock_t start = std::clock();
    const Accuracy gold = evaluate(sentences, model, false);
    const auto ticks = static_cast<std::size_t>(std::clock() - start) + 1;
    std::cout << name << "\n  gold words  ";
    write_accuracy(std::cout, gold);
    std::cout << "  raw text    ";
    write_accuracy(std::cout, evaluate(sentences, model, true));
    std::cout << "  " << gold.gold * CLOCKS_PER_SEC / ticks << " words a second on one core\n";
}

void test(const Options& options, std::string_view bytes) {
    const auto model = open_model(bytes);
    if (!model) throw ReadError(options.model, "not a model of this version of fasti");
    std::cout << bytes.size() << " bytes\n";
    for (const std::string& path : options.testing)
        report(path, read_conllu_file(path), *model);
}

// Every n-th sentence is tested by a model that was trained on the others.
void cross_validate(const Options& options) {
    const std::vector<GoldSentence> all = read_all(options.training);
    Accuracy sum;
    for (unsigned fold = 0; fold < options.folds; ++fold) {
        std::vector<GoldSentence> seen;
        std::vector<GoldSentence> unseen;
        for (std::size_t i = 0; i < all.size(); ++i)
            (i % options.folds == fold ? unseen : seen).push_back(all[i]);
        const std::string bytes = train_model(seen, options.train, nullptr);
        const Accuracy accuracy = evaluate(unseen, *open_model(bytes), false);
        write_accuracy(std::cout, accuracy);
        sum += accuracy;
    }
    write_accuracy(std::cout, sum);
}

void add_learning(CLI::App& app, TrainOptions& options) {
    app.add_option("--runs", options.runs, "how many parsers learn and become one");
    app.add_option("--tagger-rounds", options.tagger_rounds, "how often the tagger sees all");
    app.add_option("--parser-rounds", options.parser_rounds, "how often each parser sees all");
    app.add_option("--least-updates", options.least_updates,
                   "leave features out that had fewer updates in a run");
    app.add_option("--least-weight", options.least_weight,
                   "leave features out whose weights stay below this, in 1/256");
}

int run(int argc, const char* const* argv) {
    Options options;
    CLI::App app{"Makes a model from treebanks in CoNLL-U, and says how right one is.",
                 "fasti-train"};
    app.add_option("MODEL", options.model, "the file of the model")->required();
    app.add_option("--train", options.training, "make it from this treebank; may be repeated")
        ->allow_extra_args(false);
    app.add_option("--evaluate", options.testing, "test it on this treebank; may be repeated")
        ->allow_extra_args(false);
    app.add_option("--folds", options.folds,
                   "write no model, but train on all parts but one and test on that one, N times")
        ->check(CLI::Range(2, 100));
    add_learning(app, options.train);
    CLI11_PARSE(app, argc, argv);
    if (options.folds > 0) {
        cross_validate(options);
        return 0;
    }
    if (!options.training.empty())
        write_bytes(options.model,
                    train_model(read_all(options.training), options.train, &std::cerr));
    test(options, read_bytes(options.model));
    return 0;
}

} // namespace
} // namespace fasti::parse::train

int main(int argc, char** argv) {
    try {
        return fasti::parse::train::run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "fasti-train: " << error.what() << '\n';
        return 2;
    }
}
