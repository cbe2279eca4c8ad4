#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <memory>
#include <utility>

namespace wasclean {

/// Bytes that grow at their end by many short pieces. QByteArray takes a call into Qt for each of
/// them; this one copies them in place while there is room.
class TextBuffer
{
public:
    qsizetype size() const { return m_size; }

    qsizetype capacity() const { return m_capacity; }

    QByteArrayView view() const { return {m_data.get(), m_size}; }

    QByteArray toByteArray() const { return {m_data.get(), m_size}; }

    /// Keeps the memory.
    void clear() { m_size = 0; }

    /// A place for so many bytes behind the last one. What was written there counts once end() says
    /// so.
    char *room(qsizetype most)
    {
        if (m_capacity - m_size < most)
            grow(most);
        return m_data.get() + m_size;
    }

    /// All before that belongs to the text.
    void end(const char *to) { m_size = to - m_data.get(); }

    void append(const char *bytes, qsizetype count)
    {
        char *to = room(count);
        if (count > 0)
            std::memcpy(to, bytes, size_t(count));
        m_size += count;
    }

    /// Puts a byte in front of so many of the last ones.
    void insertBefore(qsizetype last, char c)
    {
        char *end = room(1);
        std::copy_backward(end - last, end, end + 1);
        end[-last] = c;
        ++m_size;
    }

    TextBuffer &operator+=(char c)
    {
        *room(1) = c;
        ++m_size;
        return *this;
    }

    TextBuffer &operator+=(QByteArrayView bytes)
    {
        append(bytes.data(), bytes.size());
        return *this;
    }

    TextBuffer &operator+=(const QByteArray &bytes) { return *this += QByteArrayView(bytes); }

    TextBuffer &operator+=(const char *text)
    {
        append(text, qsizetype(std::strlen(text)));
        return *this;
    }

    /// Appends a whole number in decimal digits.
    template <typename Integer>
    void appendNumber(Integer number)
    {
        constexpr qsizetype longest = std::numeric_limits<Integer>::digits10 + 2;
        char *const to = room(longest);
        end(std::to_chars(to, to + longest, number).ptr);
    }

private:
    void grow(qsizetype more)
    {
        constexpr qsizetype least = 64;
        const qsizetype capacity = std::max({least, m_size + more, 2 * m_capacity});
        auto data = std::make_unique_for_overwrite<char[]>(size_t(capacity));
        if (m_size > 0)
            std::memcpy(data.get(), m_data.get(), size_t(m_size));
        m_data = std::move(data);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_data;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace wasclean
