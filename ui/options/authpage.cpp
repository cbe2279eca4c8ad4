#include "ui/options/authpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace wasclean {

namespace {

using Kind = AuthSettings::Kind;

QString noteOf(Kind kind)
{
    switch (kind) {
    case Kind::None:
        return AuthPage::tr("No credentials are sent.");
    case Kind::Basic:
        return AuthPage::tr("Sends “Authorization: Basic …” with every request. The password is "
                            "only encoded, not encrypted, so use wss.");
    case Kind::Bearer:
        return AuthPage::tr("Sends “Authorization: Bearer …” with the token as entered.");
    case Kind::ApiKeyHeader:
        return AuthPage::tr("Sends the key in the header named here.");
    case Kind::ApiKeyQuery:
        return AuthPage::tr("Adds the key to the URL query under the name given here.");
    case Kind::Digest:
        return AuthPage::tr("Connects without credentials first, then answers the server's 401 "
                            "challenge (RFC 7616). The password itself is never sent.");
    }
    return {};
}

QString secretName(Kind kind)
{
    if (kind == Kind::Bearer)
        return AuthPage::tr("To&ken");
    if (kind == Kind::ApiKeyHeader || kind == Kind::ApiKeyQuery)
        return AuthPage::tr("API ke&y");
    return AuthPage::tr("Pass&word");
}

} // namespace

AuthPage::AuthPage(QWidget *parent)
    : OptionPage(QStringLiteral("auth"), pageTitle(), parent)
    , m_kind(addChoice({"Method", tr("&Authentication method"), {}},
          {tr("None"), tr("Basic"), tr("Bearer token"), tr("API key in a header"),
              tr("API key in the query"), tr("Digest")}))
    , m_user(addText({"User", tr("User &name"), {}}))
    , m_keyName(addText({"KeyName", tr("&Key name"), {}}))
    , m_secret(addSecret(
          {"Secret", tr("Pass&word"), tr("Never written to a log, an export or a profile file.")},
          tr("Show secret")))
    , m_note(addNote({}))
{
    addReset();
    markVariables({m_user, m_keyName});
    setFieldOf(SettingsProblem::Field::AuthUser, m_user);
    setFieldOf(SettingsProblem::Field::AuthKeyName, m_keyName);
    setFieldOf(SettingsProblem::Field::AuthSecret, m_secret);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuthPage::showFields);
    showFields();
}

AuthSettings::Kind AuthPage::kind() const { return static_cast<Kind>(m_kind->currentIndex()); }

void AuthPage::showFields()
{
    const Kind kind = this->kind();
    const bool hasKey = kind == Kind::ApiKeyHeader || kind == Kind::ApiKeyQuery;
    setRowVisible(m_user, kind == Kind::Basic || kind == Kind::Digest);
    setRowVisible(m_keyName, hasKey);
    setRowVisible(m_secret, kind != Kind::None);
    setRowLabel(m_secret, secretName(kind));
    m_keyName->setPlaceholderText(
        kind == Kind::ApiKeyQuery ? QStringLiteral("api_key") : QStringLiteral("X-API-Key"));
    m_note->setText(noteOf(kind));
}

void AuthPage::fill(const ConnectionSettings &settings)
{
    m_kind->setCurrentIndex(int(settings.auth.kind));
    m_user->setText(settings.auth.user);
    m_keyName->setText(settings.auth.keyName);
    m_secret->setText(settings.auth.secret);
}

void AuthPage::readInto(ConnectionSettings &settings) const
{
    settings.auth = {kind(), m_user->text(), m_keyName->text(), m_secret->text()};
}

} // namespace wasclean
