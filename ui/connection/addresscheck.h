#pragma once

#include "app/profile/settingscheck.h"
#include "ui/editor/variablemarks.h"

#include <QObject>

#include <functional>
#include <optional>

class QLineEdit;

namespace wasclean {

class ProblemLine;
class UrlBox;

/// Checks the URL and the subprotocols while they are typed, marks the field that is wrong, and
/// says below what is wrong with it. A field that nobody has left yet is not called wrong: "ws" may
/// be the beginning of a URL.
class AddressCheck : public QObject
{
    Q_OBJECT

public:
    /// Settings with their variables filled in, without using up a counter.
    using Preview = std::function<ResolvedSettings(const ConnectionSettings &)>;

    /// The fields and the line must outlive it.
    AddressCheck(UrlBox *url, QLineEdit *subprotocols, ProblemLine *line, QObject *parent);

    /// Without it, nothing is a variable.
    void setPreview(const Preview &preview) { m_preview = preview; }

    /// Marks references without a value in the fields.
    void setFinder(const UnresolvedFinder &finder);
    /// Looks at both fields; true when nothing that is wrong was found.
    bool check();
    /// The same after the user has tried to connect, so that nothing may be unfinished any more.
    bool checkAll();
    /// Says why connecting with the fields was refused, until one of them is changed, and goes to
    /// the field that is wrong.
    void showRefusal(const SettingsProblem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Refusal
    {
        QString url;
        QString subprotocols;
        QString sentence;
        QString suggestion;
    };

    bool isRefused() const;

    UrlBox *m_url;
    VariableMarks *m_urlMarks;
    QLineEdit *m_subprotocols;
    VariableMarks *m_subprotocolMarks;
    ProblemLine *m_line;
    Preview m_preview;
    /// Whether the field has been left, or it was tried to connect with it.
    bool m_urlWatched = false;
    bool m_subprotocolsWatched = false;
    std::optional<Refusal> m_refusal;
};

} // namespace wasclean
