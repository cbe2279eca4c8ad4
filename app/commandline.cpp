#include "app/commandline.h"

#include "app/demo/accessrules.h"
#include "app/demo/demourl.h"
#include "app/exchange/fileformat.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace wasclean {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CommandLine)
};

/// One reading of the arguments, from the left to the right.
class Parser
{
public:
    explicit Parser(const QStringList &arguments)
        : m_rest(arguments)
    { }

    Checked<CommandLine> parse();

private:
    void parseOption(const QString &argument);
    void parseFlag(const QString &name);
    void parseValue(const QString &name, const QString &value);
    void parseFile(const QString &argument);
    void parseUrl(const QString &argument);
    void parseSubprotocol(const QString &value);
    void addHeader(const QString &value);
    void parseOrigin(const QString &value);
    void parseTheme(const QString &value);
    void parseAllowedOrigin(const QString &value);
    void parseReadableFolder(const QString &value);
    void parsePort(const QString &name, const QString &value);
    void applyConvert();
    void applyRun();
    void setMode(CommandLine::Mode mode);
    QString togetherProblem() const;

    QStringList m_rest;
    CommandLine m_line;
    QString m_problem;
};

bool isFlag(const QString &name)
{
    static const QStringList flags{QStringLiteral("--connect"), QStringLiteral("--help"),
        QStringLiteral("-h"), QStringLiteral("--version"), QStringLiteral("-v"),
        QStringLiteral("--include-secrets")};
    return flags.contains(name);
}

bool needsValue(const QString &name)
{
    static const QStringList options{QStringLiteral("--subprotocol"), QStringLiteral("--header"),
        QStringLiteral("--origin"), QStringLiteral("--theme"), QStringLiteral("--junit"),
        QStringLiteral("--allow-origin"), QStringLiteral("--allow-read")};
    return options.contains(name);
}

/// A URL names its scheme; what does not is a file when it is there, or is named like one.
bool isFile(const QString &argument)
{
    if (argument.contains(QLatin1String("://")))
        return false;
    const auto format = formatOf(argument);
    return (format && canImport(*format)) || QFileInfo(argument).isFile();
}

/// File managers name a file by its URL. Empty for what is no URL of a file.
QString pathOfFileUrl(const QString &argument)
{
    const QUrl url(argument);
    return url.isLocalFile() ? url.toLocalFile() : QString();
}

/// Options whose port may be left out.
bool mayHavePort(const QString &name)
{
    return name == QLatin1String("--serve") || name == QLatin1String("--tls");
}

bool looksLikePort(const QString &argument)
{
    return !argument.isEmpty() && argument.front().isDigit();
}

Checked<CommandLine> Parser::parse()
{
    bool onlyUrls = false;
    while (!m_rest.isEmpty() && m_problem.isEmpty()) {
        const QString argument = m_rest.takeFirst();
        // Qt reads this one, and lays out the window from right to left.
        if (!onlyUrls && argument == QLatin1String("-reverse"))
            continue;
        if (!onlyUrls && argument == QLatin1String("--"))
            onlyUrls = true;
        else if (!onlyUrls && argument.startsWith(u'-'))
            parseOption(argument);
        else if (const QString path = pathOfFileUrl(argument); !path.isEmpty())
            parseFile(path);
        else if (isFile(argument))
            parseFile(argument);
        else
            parseUrl(argument);
    }
    if (m_problem.isEmpty())
        m_problem = togetherProblem();
    if (!m_problem.isEmpty())
        return Checked<CommandLine>::bad(m_problem);
    return Checked<CommandLine>::good(m_line);
}

void Parser::parseOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.left(equals);
    if (isFlag(name) && equals >= 0) {
        m_problem = CommandLineText::tr("%1 does not accept a value.").arg(name);
    } else if (isFlag(name)) {
        parseFlag(name);
    } else if (mayHavePort(name)) {
        if (name == QLatin1String("--serve"))
            setMode(CommandLine::Mode::Serve);
        else
            m_line.serve.withTls = true;
        if (m_problem.isEmpty() && equals >= 0)
            parsePort(name, argument.mid(equals + 1));
        else if (m_problem.isEmpty() && !m_rest.isEmpty() && looksLikePort(m_rest.first()))
            parsePort(name, m_rest.takeFirst());
    } else if (name == QLatin1String("--convert") && equals < 0) {
        applyConvert();
    } else if (name == QLatin1String("--run") && equals < 0) {
        applyRun();
    } else if (!needsValue(name)) {
        m_problem = CommandLineText::tr("Unknown option %1. See --help.").arg(name);
    } else if (equals >= 0) {
        parseValue(name, argument.mid(equals + 1));
    } else if (m_rest.isEmpty()) {
        m_problem = CommandLineText::tr("%1 needs a value.").arg(name);
    } else {
        parseValue(name, m_rest.takeFirst());
    }
}

void Parser::parseFlag(const QString &name)
{
    if (name == QLatin1String("--connect")) {
        m_line.connect = true;
        return;
    }
    if (name == QLatin1String("--include-secrets")) {
        m_line.includeSecrets = true;
        return;
    }
    // What comes after --help does not matter to a user who asks for help.
    m_rest.clear();
    const bool help = name == QLatin1String("--help") || name == QLatin1String("-h");
    m_line.mode = help ? CommandLine::Mode::Help : CommandLine::Mode::Version;
}

void Parser::parseValue(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_problem = CommandLineText::tr("%1 needs a value.").arg(name);
    else if (name == QLatin1String("--subprotocol"))
        parseSubprotocol(value);
    else if (name == QLatin1String("--header"))
        addHeader(value);
    else if (name == QLatin1String("--origin"))
        parseOrigin(value);
    else if (name == QLatin1String("--junit"))
        m_line.junitFile = value;
    else if (name == QLatin1String("--allow-origin"))
        parseAllowedOrigin(value);
    else if (name == QLatin1String("--allow-read"))
        parseReadableFolder(value);
    else
        parseTheme(value);
}

void Parser::parseFile(const QString &argument)
{
    if (!m_line.file.isEmpty())
        m_problem
            = CommandLineText::tr("Only one file can be opened; %1 is the second.").arg(argument);
    m_line.file = argument;
}

void Parser::parseUrl(const QString &argument)
{
    if (!m_line.url.isEmpty()) {
        m_problem
            = CommandLineText::tr("Only one URL can be opened; %1 is the second.").arg(argument);
        return;
    }
    m_line.url = argument;
    const auto url = WebSocketUrl::parse(argument);
    if (!url && demoPath(argument).isEmpty())
        m_problem
            = CommandLineText::tr("The URL “%1” cannot be used: %2").arg(argument, url.problem);
}

void Parser::parseSubprotocol(const QString &value)
{
    m_line.subprotocols.append(value);
    m_problem = subprotocolsProblem(m_line.subprotocols);
}

void Parser::addHeader(const QString &value)
{
    const auto header = parseHeader(value);
    if (header)
        m_line.headers.append(*header);
    else
        m_problem
            = CommandLineText::tr("The header “%1” cannot be sent: %2").arg(value, header.problem);
}

void Parser::parseOrigin(const QString &value)
{
    // The value of a header like any other, so the same check holds.
    const auto header = parseHeader(QStringLiteral("Origin: ") + value);
    if (header)
        m_line.origin = header->value;
    else
        m_problem
            = CommandLineText::tr("The origin “%1” cannot be sent: %2").arg(value, header.problem);
}

void Parser::parseTheme(const QString &value)
{
    static const QStringList themes{QStringLiteral("system"), QStringLiteral("light"),
        QStringLiteral("dark"), QStringLiteral("highcontrast")};
    if (themes.contains(value))
        m_line.theme = value;
    else
        m_problem
            = CommandLineText::tr("Unknown theme “%1”. Use system, light, dark or highcontrast.")
                  .arg(value);
}

void Parser::parseAllowedOrigin(const QString &value)
{
    if (demo::isOrigin(value))
        m_line.serve.allowedOrigins.append(value);
    else
        m_problem = CommandLineText::tr(
            "“%1” is not an origin. Enter a scheme, a host and a port that is not the "
            "default one, for example http://localhost:3000, or * for all origins.")
                        .arg(value);
}

void Parser::parseReadableFolder(const QString &value)
{
    if (QFileInfo(value).isDir())
        m_line.readableFolders.append(value);
    else
        m_problem
            = CommandLineText::tr("The folder “%1” of --allow-read does not exist.").arg(value);
}

void Parser::parsePort(const QString &name, const QString &value)
{
    bool ok = false;
    const quint16 port = value.toUShort(&ok);
    if (ok)
        (name == QLatin1String("--tls") ? m_line.serve.tlsPort : m_line.serve.port) = port;
    else
        m_problem
            = CommandLineText::tr("The port “%1” is not a number from 0 to 65535.").arg(value);
}

/// Each of these does one thing and ends.
void Parser::setMode(CommandLine::Mode mode)
{
    if (m_line.mode != CommandLine::Mode::Window && m_line.mode != mode)
        m_problem = CommandLineText::tr("--serve, --convert and --run cannot be combined.");
    m_line.mode = mode;
}

void Parser::applyConvert()
{
    setMode(CommandLine::Mode::Convert);
    if (!m_problem.isEmpty())
        return;
    if (m_rest.size() < 2) {
        m_problem = CommandLineText::tr("--convert needs two files: one to read and one to write.");
        return;
    }
    m_line.convertFrom = m_rest.takeFirst();
    m_line.convertTo = m_rest.takeFirst();
}

/// Takes all files up to the next option.
void Parser::applyRun()
{
    setMode(CommandLine::Mode::Run);
    while (!m_rest.isEmpty() && (!m_rest.first().startsWith(u'-') || m_rest.first() == u"-"))
        m_line.stepsFiles.append(m_rest.takeFirst());
    if (m_problem.isEmpty() && m_line.stepsFiles.isEmpty())
        m_problem = CommandLineText::tr("--run needs at least one steps file.");
}

QString Parser::togetherProblem() const
{
    using Mode = CommandLine::Mode;
    // Whoever asks for help gets it.
    if (m_line.mode == Mode::Help || m_line.mode == Mode::Version)
        return {};
    const bool isForWindow = !m_line.subprotocols.isEmpty() || !m_line.headers.isEmpty()
        || !m_line.origin.isEmpty() || !m_line.theme.isEmpty();
    if (m_line.mode != Mode::Window && isForWindow)
        return CommandLineText::tr("--subprotocol, --header, --origin and --theme can only be used "
                                   "with the window, not with --serve, --convert or --run.");
    const bool showsSomething = !m_line.url.isEmpty() || !m_line.file.isEmpty() || m_line.connect;
    if (m_line.mode == Mode::Serve && showsSomething)
        return CommandLineText::tr("--serve runs the demo server without a window and cannot be "
                                   "combined with a URL, a file or --connect.");
    if (m_line.mode == Mode::Convert && showsSomething)
        return CommandLineText::tr("--convert works without a window and cannot be combined with a "
                                   "URL, another file or --connect.");
    if (m_line.mode == Mode::Run && showsSomething)
        return CommandLineText::tr("--run works without a window and cannot be combined with a "
                                   "URL, another file or --connect.");
    if (!m_line.file.isEmpty() && m_line.connect)
        return CommandLineText::tr("--connect cannot be combined with a file: the connection would "
                                   "replace %1 in the window.")
            .arg(m_line.file);
    if (m_line.includeSecrets && m_line.mode != Mode::Convert)
        return CommandLineText::tr("--include-secrets can only be used with --convert.");
    if (!m_line.serve.allowedOrigins.isEmpty() && m_line.mode != Mode::Serve)
        return CommandLineText::tr("--allow-origin can only be used with --serve.");
    if (m_line.serve.withTls && m_line.mode != Mode::Serve)
        return CommandLineText::tr("--tls can only be used with --serve.");
    if (!m_line.readableFolders.isEmpty() && m_line.mode != Mode::Run)
        return CommandLineText::tr("--allow-read can only be used with --run.");
    if (!m_line.junitFile.isEmpty() && m_line.mode != Mode::Run)
        return CommandLineText::tr("--junit can only be used with --run.");
    return {};
}

} // namespace

Checked<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

QString commandLineHelp()
{
    return CommandLineText::tr(
        "Usage: wasclean [URL | FILE] [options]\n"
        "\n"
        "Tests a WebSocket endpoint: connect, see every message, send messages, and find out\n"
        "how the connection really ended. Without a URL it offers the built-in demo server.\n"
        "A FILE (.wasclean, .har or .jsonl) is shown read-only.\n"
        "\n"
        "  --connect                connect at once\n"
        "  --subprotocol NAME       ask for a subprotocol; may be repeated\n"
        "  --header 'NAME: VALUE'   send a header with the request; may be repeated\n"
        "  --origin ORIGIN          send an Origin header\n"
        "  --theme THEME            system, light, dark or highcontrast\n"
        "  --serve [PORT]           run the demo server without a window (port 8765, or any\n"
        "                           free port if none is given and 8765 is in use)\n"
        "  --tls [PORT]             let the demo server also listen with TLS (wss; port 8766, or\n"
        "                           any free port), and print its certificate's fingerprint\n"
        "  --allow-origin ORIGIN    let web pages of this origin use the demo server; may be\n"
        "                           repeated; * allows all\n"
        "  --convert IN OUT         convert a file of messages without a window; the file\n"
        "                           extensions choose the formats: .wasclean, .har or .jsonl,\n"
        "                           and for OUT also .csv, .txt or .html; or create a steps\n"
        "                           file, .json, from a text that can be pasted: a command, a\n"
        "                           program, a request's headers …\n"
        "  --run FILE…              run steps files without a window and print one line per\n"
        "                           step; steps.md of the help describes the format\n"
        "  --allow-read DIR         let steps also read files below this folder, not only\n"
        "                           below their own; may be repeated\n"
        "  --junit FILE             write the results of the steps as JUnit XML\n"
        "  --include-secrets        keep passwords, tokens and cookies when converting\n"
        "  --help                   print this help and exit\n"
        "  --version                print the versions of the program and its\n"
        "                           libraries and exit\n"
        "\n"
        "Exit code: 0 if everything succeeded; 1 if a step failed, the demo server could not\n"
        "start or a file could not be converted completely; 2 if an argument or a steps file\n"
        "was invalid.\n");
}

} // namespace wasclean
