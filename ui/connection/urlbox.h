#pragma once

#include <QComboBox>

namespace wasclean {

/// A URL to offer, a word on what it is, and the subprotocol that is to be offered there.
struct UrlChoice
{
    QString url;
    QString description;
    QString subprotocol = {};
};

/// An editable list of URLs: those used before, then the demo server's. Choosing an entry fills in
/// the URL alone; secrets of an entry are filled in but cannot be read in the list. Nothing is
/// completed while typing, so what is typed is what is used.
class UrlBox : public QComboBox
{
    Q_OBJECT

public:
    explicit UrlBox(QWidget *parent = nullptr);

    void setDemoUrls(const QList<UrlChoice> &choices);
    void setRecentUrls(const QStringList &urls);

    /// Whether the text in the field is a URL of the demo server.
    bool namesDemoServer() const;

    /// The subprotocol that is to be offered at a URL of the demo server; empty for none.
    QString subprotocolOf(const QString &url) const;

    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void changeLists();
    void fill();

    QList<UrlChoice> m_demo;
    QStringList m_recent;
    /// The lists have changed since the entries were made of them.
    bool m_isStale = false;
};

} // namespace wasclean
