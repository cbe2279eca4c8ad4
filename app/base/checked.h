#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace wasclean {

/// A validated value, or the sentence that tells the user what is wrong with the input.
template <typename T>
struct Checked
{
    std::optional<T> value;
    /// Why there is no value; empty when there is one.
    QString problem;
    /// What the user may have meant, to be offered as a correction; may be empty.
    QString suggestion;

    static Checked good(T v) { return {std::move(v), {}, {}}; }

    static Checked bad(QString why, QString offer = {})
    {
        return {{}, std::move(why), std::move(offer)};
    }

    explicit operator bool() const { return value.has_value(); }

    const T &operator*() const { return *value; }

    const T *operator->() const { return &*value; }
};

} // namespace wasclean
