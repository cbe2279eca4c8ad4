#pragma once

#include <QSyntaxHighlighter>

namespace wasclean {

/// Colours the tokens of JSON or XML while they are written; what is wrong is coloured as far as it
/// can be told.
class MessageHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Language : quint8 { None, Json, Xml };

    explicit MessageHighlighter(QTextDocument *document);

    void setLanguage(Language language);
    /// For another theme.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void highlightXml(const QString &text);
    void highlightTag(const QString &text, qsizetype start, qsizetype end);

    Language m_language = Language::None;
    QColor m_name;
    QColor m_string;
    QColor m_number;
    QColor m_word;
    QColor m_quiet;
};

} // namespace wasclean
