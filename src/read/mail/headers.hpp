// SPDX-License-Identifier: Apache-2.0
// The head of a mail and of its parts [RFC 5322, 2045, 2047, 2231].
//
//     Headers head = headers(bytes);                        // "Subject: =?utf-8?q?M=C3=BChle?="
//     readable(head.value("subject"))                       // "Mühle"
//     parameter(head.value("content-type"), "charset")      // "utf-8"
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fasti::mail {

/// Fields in their order, names in lower case and values unfolded.
struct Headers {
    std::vector<std::pair<std::string, std::string>> fields;
    std::size_t end = 0; ///< where the body begins

    /// The first field of this name; "" where there is none.
    std::string_view value(std::string_view name) const;
};

/// The fields that `bytes` begin with; an empty line or one that is no field ends them.
Headers headers(std::string_view bytes);

/// A value with its encoded words decoded, as UTF-8.
std::string readable(std::string_view value);

/// "text/plain" of "Text/Plain; charset=x".
std::string main_value(std::string_view value);

/// A parameter of a value: "utf-8" of `charset`; "" where there is none.
std::string parameter(std::string_view value, std::string_view name);

/// Bytes of an encoding of transfer: "base64", "quoted-printable"; others are as they stand.
std::string decoded(std::string_view bytes, std::string_view encoding);

/// Bytes as UTF-8 by the charset that they are said to have. Throws ReadError where they are no
/// text.
std::string as_text(std::string bytes, std::string_view charset);

} // namespace fasti::mail
