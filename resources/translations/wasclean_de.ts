<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wasclean::AboutDialog</name>
    <message>
        <source>About Wasclean</source>
        <translation>Über Wasclean</translation>
    </message>
    <message>
        <source>Wasclean %1
Tests WebSocket endpoints by hand and shows how a connection really ended.</source>
        <translation>Wasclean %1
Testet WebSocket-Endpunkte von Hand und zeigt, wie eine Verbindung wirklich endete.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Wasclean is free software under this licence:

%1
It uses these libraries:

%2</source>
        <translation>Wasclean ist freie Software unter dieser Lizenz:

%1
Es verwendet diese Bibliotheken:

%2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>Versi&amp;onen kopieren</translation>
    </message>
</context>
<context>
    <name>wasclean::AddressCheck</name>
    <message>
        <source>No scheme was entered. Wasclean connects to %1.</source>
        <translation>Es wurde kein Schema eingegeben. Wasclean verbindet sich mit %1.</translation>
    </message>
</context>
<context>
    <name>wasclean::Announcer</name>
    <message numerus="yes">
        <source>%1 new message(s)</source>
        <translation>
            <numerusform>%1 neue Nachricht</numerusform>
            <numerusform>%1 neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::AnswerReader</name>
    <message>
        <source>The header of the answer is larger than 256 KiB</source>
        <translation>Der Kopf der Antwort ist größer als 256 KiB</translation>
    </message>
</context>
<context>
    <name>wasclean::AnswerSave</name>
    <message>
        <source>“%1” is not a valid name of a header or cookie.</source>
        <translation>„%1“ ist kein gültiger Name eines Headers oder Cookies.</translation>
    </message>
    <message>
        <source>The regular expression for %1 is not valid at character %2: %3.</source>
        <translation>Der reguläre Ausdruck für %1 ist bei Zeichen %2 ungültig: %3.</translation>
    </message>
    <message>
        <source>The regular expression for %1 needs too much effort.</source>
        <translation>Der reguläre Ausdruck für %1 ist zu aufwendig.</translation>
    </message>
    <message>
        <source>The body of the answer has no match to save as %1.</source>
        <translation>Der Inhalt der Antwort hat keinen Treffer, um ihn als %1 zu speichern.</translation>
    </message>
    <message>
        <source>“%1” is not a valid variable name.</source>
        <translation>„%1“ ist kein gültiger Variablenname.</translation>
    </message>
    <message>
        <source>Write where the value of %1 is in the answer: $.path, header:NAME, cookie:NAME or regex:EXPRESSION.</source>
        <translation>Geben Sie an, wo in der Antwort der Wert von %1 steht: $.pfad, header:NAME, cookie:NAME oder regex:AUSDRUCK.</translation>
    </message>
    <message>
        <source>The answer has no header “%1” to save as %2.</source>
        <translation>Die Antwort hat keinen Header „%1“, um ihn als %2 zu speichern.</translation>
    </message>
    <message>
        <source>The answer sets no cookie “%1” to save as %2.</source>
        <translation>Die Antwort setzt kein Cookie „%1“, um es als %2 zu speichern.</translation>
    </message>
    <message>
        <source>The body of the answer is not valid JSON, so there is no value to save as %1: “%2”.</source>
        <translation>Der Inhalt der Antwort ist kein gültiges JSON, daher gibt es keinen Wert, um ihn als %1 zu speichern: „%2“.</translation>
    </message>
    <message>
        <source>The answer has nothing at %1 to save as %2.</source>
        <translation>Die Antwort hat nichts an %1, um es als %2 zu speichern.</translation>
    </message>
    <message>
        <source>the status %1, a redirect to “%2”, which is not followed</source>
        <translation>der Status %1, eine Weiterleitung nach „%2“, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>the status %1 without a body</source>
        <translation>der Status %1 ohne Inhalt</translation>
    </message>
    <message>
        <source>the status %1 with the body “%2”</source>
        <translation>der Status %1 mit dem Inhalt „%2“</translation>
    </message>
</context>
<context>
    <name>wasclean::Attempt</name>
    <message>
        <source>The connection ended before any of the file was sent.</source>
        <translation>Die Verbindung endete, bevor etwas von der Datei gesendet war.</translation>
    </message>
</context>
<context>
    <name>wasclean::AuthPage</name>
    <message>
        <source>No credentials are sent.</source>
        <translation>Es werden keine Anmeldedaten gesendet.</translation>
    </message>
    <message>
        <source>Sends “Authorization: Basic …” with every request. The password is only encoded, not encrypted, so use wss.</source>
        <translation>Sendet mit jeder Anfrage „Authorization: Basic …“. Das Passwort ist nur kodiert, nicht verschlüsselt; verwenden Sie deshalb wss.</translation>
    </message>
    <message>
        <source>Sends “Authorization: Bearer …” with the token as entered.</source>
        <translation>Sendet „Authorization: Bearer …“ mit dem Token, wie es eingegeben wurde.</translation>
    </message>
    <message>
        <source>Sends the key in the header named here.</source>
        <translation>Sendet den Schlüssel in dem hier genannten Header.</translation>
    </message>
    <message>
        <source>Adds the key to the URL query under the name given here.</source>
        <translation>Fügt den Schlüssel unter dem hier angegebenen Namen an die Abfrage der URL an.</translation>
    </message>
    <message>
        <source>Connects without credentials first, then answers the server&apos;s 401 challenge (RFC 7616). The password itself is never sent.</source>
        <translation>Verbindet zuerst ohne Anmeldedaten und beantwortet dann die 401-Aufforderung des Servers (RFC 7616). Das Passwort selbst wird nie gesendet.</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-Sc&amp;hlüssel</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>&amp;Authentication method</source>
        <translation>&amp;Authentifizierungsmethode</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>API-Schlüssel in einem Header</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>API-Schlüssel in der Abfrage</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Be&amp;nutzername</translation>
    </message>
    <message>
        <source>&amp;Key name</source>
        <translation>&amp;Name des Schlüssels</translation>
    </message>
    <message>
        <source>Never written to a log, an export or a profile file.</source>
        <translation>Wird nie in ein Log, einen Export oder eine Profildatei geschrieben.</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
</context>
<context>
    <name>wasclean::Authentication</name>
    <message>
        <source>For Basic authentication, the user name must not contain a colon (RFC 7617).</source>
        <translation>Bei Basic-Authentifizierung darf der Benutzername keinen Doppelpunkt enthalten (RFC 7617).</translation>
    </message>
    <message>
        <source>Digest authentication needs a user name. Enter one.</source>
        <translation>Die Digest-Authentifizierung braucht einen Benutzernamen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The user name must not contain line breaks or NUL characters.</source>
        <translation>Der Benutzername darf keine Zeilenumbrüche oder NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Bearer authentication needs a token. Enter one.</source>
        <translation>Die Bearer-Authentifizierung braucht ein Token. Geben Sie eines ein.</translation>
    </message>
    <message>
        <source>The token must not contain line breaks or NUL characters.</source>
        <translation>Das Token darf keine Zeilenumbrüche oder NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Enter the name of the header for the API key.</source>
        <translation>Geben Sie den Namen des Headers für den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>The API key must not contain line breaks or NUL characters.</source>
        <translation>Der API-Schlüssel darf keine Zeilenumbrüche oder NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Enter the name of the query parameter for the API key.</source>
        <translation>Geben Sie den Namen des Abfrageparameters für den API-Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>wasclean::AutoReply</name>
    <message>
        <source>a rule must have exactly one reply</source>
        <translation>eine Regel muss genau eine Antwort haben</translation>
    </message>
    <message>
        <source>Enter the reply to send.</source>
        <translation>Geben Sie die zu sendende Antwort ein.</translation>
    </message>
</context>
<context>
    <name>wasclean::AutoReplyDialog</name>
    <message>
        <source>Reply a&amp;utomatically</source>
        <translation>A&amp;utomatisch antworten</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Regel entfer&amp;nen</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ein</translation>
    </message>
    <message>
        <source>Auto-reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>When a message</source>
        <translation>Wenn eine Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Maximum replies per second</source>
        <translation>Höchstens so viele Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>Reply type</source>
        <translation>Typ der Antwort</translation>
    </message>
    <message>
        <source>{{match}}, {{1}}, {{name}} and {{$.path}} stand for what the rule matched</source>
        <translation>{{match}}, {{1}}, {{name}} und {{$.path}} stehen für das, was die Regel gefunden hat</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;When a message</source>
        <translation>&amp;Wenn eine Nachricht</translation>
    </message>
    <message>
        <source>Reply &amp;type</source>
        <translation>&amp;Typ der Antwort</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Antwo&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>Maximum replies per &amp;second</source>
        <translation>Höchstens so viele Antworten pro &amp;Sekunde</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Unvollständig: %1</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>%1 replies were held back because of the limit of %2 a second. Two programs may be answering each other.</source>
        <translation>%1 Antworten wurden wegen der Grenze von %2 pro Sekunde zurückgehalten. Möglicherweise antworten zwei Programme einander.</translation>
    </message>
    <message>
        <source>Messages without a reply because the regular expression of a rule needs too much effort: %1.</source>
        <translation>Nachrichten ohne Antwort, weil der reguläre Ausdruck einer Regel zu aufwendig ist: %1.</translation>
    </message>
</context>
<context>
    <name>wasclean::AutoResponder</name>
    <message>
        <source>Replies not sent because the server does not read the earlier ones: %1.</source>
        <translation>Nicht gesendete Antworten, weil der Server die früheren nicht liest: %1.</translation>
    </message>
</context>
<context>
    <name>wasclean::Automation</name>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht offen.</translation>
    </message>
</context>
<context>
    <name>wasclean::AutomationController</name>
    <message>
        <source>&amp;Repeat…</source>
        <translation>Wiede&amp;rholen…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Auto-reply…</source>
        <translation>&amp;Auto-Antwort…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>&amp;Warten auf…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>S&amp;top all automation</source>
        <translation>Alle Au&amp;tomatik stoppen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Clear send &amp;history</source>
        <translation>Sendeverlauf lösc&amp;hen</translation>
    </message>
    <message>
        <source>The reply of auto-reply rule %1 was not sent. %2</source>
        <translation>Die Antwort der Regel %1 wurde nicht gesendet. %2</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Timed out: no matching message was received.</source>
        <translation>Zeit abgelaufen: Es wurde keine passende Nachricht empfangen.</translation>
    </message>
    <message>
        <source>Timed out: no matching message was received. Messages that could not be tested because the regular expression needs too much effort: %1.</source>
        <translation>Zeit abgelaufen: Es wurde keine passende Nachricht empfangen. Nachrichten, die nicht geprüft werden konnten, weil der reguläre Ausdruck zu aufwendig ist: %1.</translation>
    </message>
    <message>
        <source>Waiting timed out: no matching message was received.</source>
        <translation>Die Wartezeit ist abgelaufen: Es wurde keine passende Nachricht empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>Burst of %1 message(s)</source>
        <translation>
            <numerusform>Salve von %1 Nachricht</numerusform>
            <numerusform>Salve von %1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeating every %1 ms</source>
        <translation>Wiederholung alle %1 ms</translation>
    </message>
    <message>
        <source>Repeating stopped after %1</source>
        <translation>Wiederholung nach %1 gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>Auto-reply: %n rule(s) active, %1 sent.</source>
        <translation>
            <numerusform>Automatische Antwort: %n Regel aktiv, %1 gesendet.</numerusform>
            <numerusform>Automatische Antwort: %n Regeln aktiv, %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back because of the limit of %1 a second: %2.</source>
        <translation>Wegen der Grenze von %1 pro Sekunde zurückgehalten: %2.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>The awaited message was received: %1</source>
        <translation>Die erwartete Nachricht wurde empfangen: %1</translation>
    </message>
</context>
<context>
    <name>wasclean::BeforePage</name>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a request and its URL</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP requests that are sent before each opening handshake, one after the other: a login, a CSRF token. What they save fills in {{name}} in the URL, the headers and the messages. If one fails, no connection is attempted.</source>
        <translation>HTTP-Anfragen, die vor jedem Eröffnungs-Handshake nacheinander gesendet werden: eine Anmeldung, ein CSRF-Token. Was sie speichern, ersetzt {{name}} in der URL, den Headern und den Nachrichten. Schlägt eine fehl, wird keine Verbindung versucht.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The request that is edited below. What is entered for a new request adds it.</source>
        <translation>Die Anfrage, die unten bearbeitet wird. Eine Eingabe bei einer neuen Anfrage fügt sie hinzu.</translation>
    </message>
    <message>
        <source>Remove request</source>
        <translation>Anfrage entfernen</translation>
    </message>
    <message>
        <source>Se&amp;nd this request</source>
        <translation>Diese A&amp;nfrage senden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Empty for GET, or for POST with a body.</source>
        <translation>Leer für GET, oder für POST mit einem Inhalt.</translation>
    </message>
    <message>
        <source>Request URL</source>
        <translation>URL der Anfrage</translation>
    </message>
    <message>
        <source>http or https.</source>
        <translation>http oder https.</translation>
    </message>
    <message>
        <source>Send request header %1</source>
        <translation>Header %1 der Anfrage senden</translation>
    </message>
    <message>
        <source>Request header %1 name</source>
        <translation>Name des Headers %1 der Anfrage</translation>
    </message>
    <message>
        <source>Request header %1 value</source>
        <translation>Wert des Headers %1 der Anfrage</translation>
    </message>
    <message>
        <source>Remove request header %1</source>
        <translation>Header %1 der Anfrage entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Request he&amp;aders</source>
        <translation>He&amp;ader der Anfrage</translation>
    </message>
    <message>
        <source>Bod&amp;y</source>
        <translation>In&amp;halt</translation>
    </message>
    <message>
        <source>Sent as JSON or as a form if it looks like one, else as plain text, unless a header says the Content-Type. Values of variables are escaped as it needs.</source>
        <translation>Wird als JSON oder Formular gesendet, wenn er so aussieht, sonst als einfacher Text, sofern kein Header den Content-Type nennt. Werte von Variablen werden passend maskiert.</translation>
    </message>
    <message>
        <source>Save value %1</source>
        <translation>Wert %1 speichern</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Place of value %1 in the answer</source>
        <translation>Ort des Werts %1 in der Antwort</translation>
    </message>
    <message>
        <source>Remove saved value %1</source>
        <translation>Gespeicherten Wert %1 entfernen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>$.path, header:NAME, cookie:NAME or regex:EXPRESSION</source>
        <translation>$.pfad, header:NAME, cookie:NAME oder regex:AUSDRUCK</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>Gespeicherte Werte</translation>
    </message>
    <message>
        <source>Before connecting</source>
        <translation>Vor dem Verbinden</translation>
    </message>
</context>
<context>
    <name>wasclean::BlockFile</name>
    <message>
        <source>the file “%1” is not a regular file</source>
        <translation>die Datei „%1“ ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file “%1” belongs to another capture</source>
        <translation>die Datei „%1“ gehört zu einem anderen Mitschnitt</translation>
    </message>
    <message>
        <source>a part of the file “%1” is missing</source>
        <translation>ein Teil der Datei „%1“ fehlt</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the second file “%1” of the capture is missing</source>
        <translation>die zweite Datei „%1“ des Mitschnitts fehlt</translation>
    </message>
</context>
<context>
    <name>wasclean::BoundedInflater</name>
    <message>
        <source>A compressed message cannot be decompressed (RFC 7692, 7.2.2)</source>
        <translation>Eine komprimierte Nachricht lässt sich nicht entpacken (RFC 7692, 7.2.2)</translation>
    </message>
    <message>
        <source>The compressed messages of this connection decompress to more than %1 times their size: %2 bytes were received, and decompressed to %3</source>
        <translation>Die komprimierten Nachrichten dieser Verbindung entpacken sich auf mehr als das %1-Fache ihrer Größe: %2 Bytes wurden empfangen und zu %3 entpackt</translation>
    </message>
    <message>
        <source>A compressed message decompresses to more than %1 bytes, the limit that Wasclean uses unless you set one</source>
        <translation>Eine komprimierte Nachricht entpackt sich auf mehr als %1 Bytes, die Grenze, die Wasclean verwendet, wenn Sie keine setzen</translation>
    </message>
    <message>
        <source>A message of at least %1 bytes is larger than the limit of %2 bytes that you set</source>
        <translation>Eine Nachricht von mindestens %1 Bytes ist größer als die von Ihnen gesetzte Grenze von %2 Bytes</translation>
    </message>
</context>
<context>
    <name>wasclean::BugReport</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Error event</source>
        <translation>Fehlerereignis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Meaning of the code</source>
        <translation>Bedeutung des Codes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Times (UTC)</source>
        <translation>Zeiten (UTC)</translation>
    </message>
    <message>
        <source>%1, %2 after the start</source>
        <translation>%1, %2 nach dem Start</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Zuletzt empfangen</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP beendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Close-Frames</translation>
    </message>
    <message>
        <source>Sent (without its mask)</source>
        <translation>Gesendet (ohne Maske)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Broken frame</source>
        <translation>Fehlerhafter Frame</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Number of the frame from the server</source>
        <translation>Nummer des Frames vom Server</translation>
    </message>
    <message>
        <source>Bytes of earlier frames</source>
        <translation>Bytes früherer Frames</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Erste Bytes</translation>
    </message>
    <message>
        <source>Wrong byte</source>
        <translation>Falsches Byte</translation>
    </message>
    <message>
        <source>Probable causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Versuchen: %1</translation>
    </message>
    <message>
        <source>What a browser would have written to its console</source>
        <translation>Was ein Browser auf seine Konsole geschrieben hätte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>How a WebSocket connection ended</source>
        <translation>Wie eine WebSocket-Verbindung endete</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>wasclean::Capture</name>
    <message>
        <source>The capture is already being saved.</source>
        <translation>Der Mitschnitt wird bereits gespeichert.</translation>
    </message>
    <message>
        <source>not all rows could be written</source>
        <translation>nicht alle Zeilen konnten geschrieben werden</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>Der Mitschnitt konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureCopy</name>
    <message>
        <source>that file is open</source>
        <translation>diese Datei ist geöffnet</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>ein Teil der Datei ist beschädigt</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureEntry</name>
    <message>
        <source>The file “%1”, which belongs to the capture, is not a regular file. Remove it, and open the capture again.</source>
        <translation>Die Datei „%1“, die zum Mitschnitt gehört, ist keine gewöhnliche Datei. Entfernen Sie sie und öffnen Sie den Mitschnitt erneut.</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureFile</name>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei existiert nicht</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file is not a Wasclean capture</source>
        <translation>die Datei ist kein Wasclean-Mitschnitt</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Wasclean (format %1; this version reads up to %2)</source>
        <translation>die Datei wurde von einer neueren Version von Wasclean geschrieben (Format %1; diese Version liest bis %2)</translation>
    </message>
    <message>
        <source>the row numbers are not consecutive</source>
        <translation>die Zeilennummern sind nicht fortlaufend</translation>
    </message>
    <message>
        <source>a message claims to be larger than the file</source>
        <translation>eine Nachricht gibt an, größer als die Datei zu sein</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>ein Teil der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a part of the file is missing</source>
        <translation>ein Teil der Datei fehlt</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureModel</name>
    <message>
        <source>This row could not be read from the capture.</source>
        <translation>Diese Zeile konnte nicht aus dem Mitschnitt gelesen werden.</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>★</source>
        <translation>★</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, does not fit the schema: %2</source>
        <translation>%1, passt nicht zum Schema: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 with all messages of the frame</source>
        <translation>%1 mit allen Nachrichten des Frames</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureRecoveryController</name>
    <message numerus="yes">
        <source>Wasclean was not closed properly. A capture with %1 row(s), the last at %2, can be recovered.</source>
        <translation>
            <numerusform>Wasclean wurde nicht ordnungsgemäß beendet. Ein Mitschnitt mit %1 Zeile, die letzte um %2, kann wiederhergestellt werden.</numerusform>
            <numerusform>Wasclean wurde nicht ordnungsgemäß beendet. Ein Mitschnitt mit %1 Zeilen, die letzte um %2, kann wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;capture</source>
        <translation>Mits&amp;chnitt öffnen</translation>
    </message>
    <message>
        <source>S&amp;ave as…</source>
        <translation>Speichern &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Delete capture…</source>
        <translation>&amp;Mitschnitt löschen…</translation>
    </message>
    <message>
        <source>As&amp;k again later</source>
        <translation>&amp;Später erneut fragen</translation>
    </message>
    <message>
        <source>Delete capture</source>
        <translation>Mitschnitt löschen</translation>
    </message>
    <message>
        <source>Its messages cannot be recovered after that.</source>
        <translation>Die Nachrichten können danach nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureSink</name>
    <message>
        <source>the existing file is a capture that is in use</source>
        <translation>die vorhandene Datei ist ein Mitschnitt, der gerade verwendet wird</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureSource</name>
    <message>
        <source>The capture is damaged: nothing after row %1 can be read.</source>
        <translation>Der Mitschnitt ist beschädigt: Nach Zeile %1 kann nichts gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged: %1 row(s) could not be read, and nothing after row %2.</source>
        <translation>
            <numerusform>Der Mitschnitt ist beschädigt: %1 Zeile konnte nicht gelesen werden, und nichts nach Zeile %2.</numerusform>
            <numerusform>Der Mitschnitt ist beschädigt: %1 Zeilen konnten nicht gelesen werden, und nichts nach Zeile %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged: %1 row(s) could not be read.</source>
        <translation>
            <numerusform>Der Mitschnitt ist beschädigt: %1 Zeile konnte nicht gelesen werden.</numerusform>
            <numerusform>Der Mitschnitt ist beschädigt: %1 Zeilen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) could not be read here: the capture is damaged.</source>
        <translation>
            <numerusform>%1 Zeile konnte hier nicht gelesen werden: Der Mitschnitt ist beschädigt.</numerusform>
            <numerusform>%1 Zeilen konnten hier nicht gelesen werden: Der Mitschnitt ist beschädigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureWriter</name>
    <message>
        <source>the part kept in the cache can no longer be read</source>
        <translation>der Teil im Cache kann nicht mehr gelesen werden</translation>
    </message>
    <message>
        <source>it is open in another window</source>
        <translation>sie ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>The capture %1 is damaged: none of its messages can be read.</source>
        <translation>Der Mitschnitt %1 ist beschädigt: Keine seiner Nachrichten kann gelesen werden.</translation>
    </message>
    <message>
        <source>The capture %1 is damaged: nothing after message %2 can be read. The messages up to there are shown.</source>
        <translation>Der Mitschnitt %1 ist beschädigt: Nach Nachricht %2 kann nichts gelesen werden. Die Nachrichten bis dahin werden angezeigt.</translation>
    </message>
    <message>
        <source>The capture %1 could not be read: %2.</source>
        <translation>Der Mitschnitt %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The capture %1 cannot be written: %2. The messages received so far are kept in memory, and receiving pauses until the capture can be written again. Wasclean keeps trying.</source>
        <translation>Der Mitschnitt %1 kann nicht geschrieben werden: %2. Die bisher empfangenen Nachrichten bleiben im Arbeitsspeicher, und der Empfang pausiert, bis der Mitschnitt wieder geschrieben werden kann. Wasclean versucht es weiter.</translation>
    </message>
    <message>
        <source>that file is open</source>
        <translation>diese Datei ist geöffnet</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>not all rows could be written</source>
        <translation>nicht alle Zeilen konnten geschrieben werden</translation>
    </message>
</context>
<context>
    <name>wasclean::CauseList</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>To find out more</source>
        <translation>Um mehr herauszufinden</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuchen</translation>
    </message>
</context>
<context>
    <name>wasclean::CertificateFiles</name>
    <message>
        <source>“%1” is encrypted. Enter its passphrase.</source>
        <translation>„%1“ ist verschlüsselt. Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>The passphrase for “%1” is wrong.</source>
        <translation>Das Kennwort für „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Either the passphrase is wrong, or the file uses the old RC2 encryption, which OpenSSL 3 does not read; “openssl pkcs12 -legacy” can convert it.</source>
        <translation>„%1“ kann nicht geöffnet werden. Entweder ist das Kennwort falsch, oder die Datei verwendet die alte RC2-Verschlüsselung, die OpenSSL 3 nicht liest; „openssl pkcs12 -legacy“ kann sie umwandeln.</translation>
    </message>
    <message>
        <source>“%1” does not contain both a certificate and its key.</source>
        <translation>„%1“ enthält nicht sowohl ein Zertifikat als auch dessen Schlüssel.</translation>
    </message>
    <message>
        <source>A revocation list in “%1” is damaged.</source>
        <translation>Eine Sperrliste in „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is not a certificate or a revocation list in PEM or DER.</source>
        <translation>„%1“ ist kein Zertifikat und keine Sperrliste in PEM oder DER.</translation>
    </message>
    <message>
        <source>“%1” is not a certificate in PEM, DER or PKCS#12.</source>
        <translation>„%1“ ist kein Zertifikat in PEM, DER oder PKCS#12.</translation>
    </message>
    <message>
        <source>“%1” contains no key. Choose the key file.</source>
        <translation>„%1“ enthält keinen Schlüssel. Wählen Sie die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>“%1” is not an RSA, DSA or elliptic-curve key.</source>
        <translation>„%1“ ist kein RSA-, DSA- oder Elliptische-Kurven-Schlüssel.</translation>
    </message>
    <message>
        <source>The key in “%1” does not belong to the certificate in “%2”.</source>
        <translation>Der Schlüssel in „%1“ gehört nicht zum Zertifikat in „%2“.</translation>
    </message>
    <message>
        <source>Revocation lists in “%1” cannot be read: %2.</source>
        <translation>Sperrlisten in „%1“ können nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::CertificateProblems</name>
    <message>
        <source>it does not name any host, so it is not valid for %1</source>
        <translation>es nennt keinen Host und ist daher für %1 nicht gültig</translation>
    </message>
    <message>
        <source>it names “%1” only as its common name, which does not count; it has no alternative names</source>
        <translation>es nennt „%1“ nur als allgemeinen Namen, was nicht zählt; es hat keine alternativen Namen</translation>
    </message>
    <message>
        <source>it is for %2 and others, not for %1</source>
        <translation>es gilt für %2 und andere, nicht für %1</translation>
    </message>
    <message>
        <source>it is for %2, not for %1</source>
        <translation>es gilt für %2, nicht für %1</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>es ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>its issuer “%1” expired on %2</source>
        <translation>sein Aussteller „%1“ ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>es ist vor dem %1 nicht gültig</translation>
    </message>
    <message>
        <source>its issuer “%1” is not valid before %2</source>
        <translation>sein Aussteller „%1“ ist vor dem %2 nicht gültig</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es ist selbstsigniert</translation>
    </message>
    <message>
        <source>its issuer “%1” is self-signed</source>
        <translation>sein Aussteller „%1“ ist selbstsigniert</translation>
    </message>
    <message>
        <source>its chain ends at “%1”, which is not trusted here</source>
        <translation>seine Kette endet bei „%1“, dem hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>it was issued by “%1”, an issuer that is not known here</source>
        <translation>es wurde von „%1“ ausgestellt, einem hier unbekannten Aussteller</translation>
    </message>
    <message>
        <source>its issuer “%1” was issued by “%2”, which is not known here</source>
        <translation>sein Aussteller „%1“ wurde von „%2“ ausgestellt, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>its issuer&apos;s certificate was not sent and is not known here</source>
        <translation>das Zertifikat seines Ausstellers wurde nicht gesendet und ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>es wurde von seinem Aussteller gesperrt</translation>
    </message>
    <message>
        <source>its issuer “%1” was itself revoked</source>
        <translation>sein Aussteller „%1“ wurde selbst gesperrt</translation>
    </message>
    <message>
        <source>“%1” is not allowed to issue certificates</source>
        <translation>„%1“ darf keine Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>it is not meant for servers</source>
        <translation>es ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>its issuer “%1” is not meant for servers</source>
        <translation>sein Aussteller „%1“ ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>the server sent no certificate</source>
        <translation>der Server hat kein Zertifikat gesendet</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseBody</name>
    <message>
        <source>A Close frame has a body of one byte (RFC 6455, 5.5.1)</source>
        <translation>Ein Close-Frame hat einen Rumpf von einem Byte (RFC 6455, 5.5.1)</translation>
    </message>
    <message>
        <source>A Close frame carries the code %1, which must never be sent (RFC 6455, 7.4.1)</source>
        <translation>Ein Close-Frame trägt den Code %1, der nie gesendet werden darf (RFC 6455, 7.4.1)</translation>
    </message>
    <message>
        <source>A Close frame&apos;s reason is not valid UTF-8 (RFC 6455, 5.5.1)</source>
        <translation>Der Grund eines Close-Frames ist kein gültiges UTF-8 (RFC 6455, 5.5.1)</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseCodeMeaning</name>
    <message>
        <source>The connection fulfilled its purpose and was closed normally.</source>
        <translation>Die Verbindung hat ihren Zweck erfüllt und wurde normal geschlossen.</translation>
    </message>
    <message>
        <source>The sender is going away: for example, a server shuts down, or a user leaves a page.</source>
        <translation>Der Absender geht weg: Zum Beispiel wird ein Server heruntergefahren, oder ein Benutzer verlässt eine Seite.</translation>
    </message>
    <message>
        <source>The sender ends the connection because of a protocol error.</source>
        <translation>Der Absender beendet die Verbindung wegen eines Protokollfehlers.</translation>
    </message>
    <message>
        <source>The sender received a type of data that it cannot accept, such as a binary message where it supports text only.</source>
        <translation>Der Absender erhielt eine Art von Daten, die er nicht annehmen kann, etwa eine Binärnachricht, wo er nur Text unterstützt.</translation>
    </message>
    <message>
        <source>Reserved and without a meaning. A Close frame must not contain this code.</source>
        <translation>Reserviert und ohne Bedeutung. Ein Close-Frame darf diesen Code nicht enthalten.</translation>
    </message>
    <message>
        <source>The Close frame contained no code. A Close frame must not contain 1005 itself.</source>
        <translation>Der Close-Frame enthielt keinen Code. Ein Close-Frame darf 1005 selbst nicht enthalten.</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, or the opening handshake failed. A Close frame must not contain 1006 itself.</source>
        <translation>Die Verbindung endete ohne Close-Frame, oder der Eröffnungs-Handshake schlug fehl. Ein Close-Frame darf 1006 selbst nicht enthalten.</translation>
    </message>
    <message>
        <source>The sender received a message whose data is not of its type, such as a text that is not UTF-8.</source>
        <translation>Der Absender erhielt eine Nachricht, deren Daten nicht zu ihrem Typ passen, etwa einen Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The sender received a message that is against its policy. This is also the code for refusals that no other code fits.</source>
        <translation>Der Absender erhielt eine Nachricht, die gegen seine Richtlinie verstößt. Dies ist auch der Code für Ablehnungen, auf die kein anderer passt.</translation>
    </message>
    <message>
        <source>The sender received a message that is too big for it to process.</source>
        <translation>Der Absender erhielt eine Nachricht, die für ihn zu groß ist.</translation>
    </message>
    <message>
        <source>A client expected an extension that the server did not agree to. Servers do not send this code.</source>
        <translation>Ein Client erwartete eine Erweiterung, der der Server nicht zustimmte. Server senden diesen Code nicht.</translation>
    </message>
    <message>
        <source>The sender had an unexpected error and cannot continue.</source>
        <translation>Beim Absender trat ein unerwarteter Fehler auf, und er kann nicht fortfahren.</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>Der Dienst startet neu.</translation>
    </message>
    <message>
        <source>The service cannot serve the client at the moment. Connect again later.</source>
        <translation>Der Dienst kann den Client im Moment nicht bedienen. Verbinden Sie später erneut.</translation>
    </message>
    <message>
        <source>A gateway received an invalid answer from the server behind it.</source>
        <translation>Ein Gateway erhielt eine ungültige Antwort von dem Server dahinter.</translation>
    </message>
    <message>
        <source>The TLS handshake failed. A Close frame must not contain this code.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen. Ein Close-Frame darf diesen Code nicht enthalten.</translation>
    </message>
    <message>
        <source>Credentials are missing or wrong, like 401 in HTTP. Older applications use 3000 with other meanings.</source>
        <translation>Anmeldedaten fehlen oder sind falsch, wie 401 in HTTP. Ältere Anwendungen verwenden 3000 mit anderen Bedeutungen.</translation>
    </message>
    <message>
        <source>The client does not have permission, like 403 in HTTP.</source>
        <translation>Der Client hat keine Berechtigung, wie 403 in HTTP.</translation>
    </message>
    <message>
        <source>The sender waited too long for the client, like 408 in HTTP.</source>
        <translation>Der Absender hat zu lange auf den Client gewartet, wie 408 in HTTP.</translation>
    </message>
    <message>
        <source>The application accepts connections over TLS only.</source>
        <translation>Die Anwendung akzeptiert Verbindungen nur über TLS.</translation>
    </message>
    <message>
        <source>Do not connect again without changes.</source>
        <translation>Verbinden Sie nicht ohne Änderungen erneut.</translation>
    </message>
    <message>
        <source>Connect again after a second or more.</source>
        <translation>Verbinden Sie nach einer Sekunde oder mehr erneut.</translation>
    </message>
    <message>
        <source>Connect again at once.</source>
        <translation>Verbinden Sie sofort erneut.</translation>
    </message>
    <message>
        <source>RFC 6455, section 7.4.2</source>
        <translation>RFC 6455, Abschnitt 7.4.2</translation>
    </message>
    <message>
        <source>The application defines the meaning of %1. By a common convention it is that of the HTTP status %2.</source>
        <translation>Die Anwendung legt die Bedeutung von %1 fest. Nach verbreiteter Konvention ist es die des HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The application defines the meaning of %1.</source>
        <translation>Die Anwendung legt die Bedeutung von %1 fest.</translation>
    </message>
    <message>
        <source>Libraries and frameworks define the codes from 3000 to 3999, including %1.</source>
        <translation>Bibliotheken und Frameworks legen die Codes von 3000 bis 3999 fest, auch %1.</translation>
    </message>
    <message>
        <source>A Close frame must not contain %1, which has no meaning.</source>
        <translation>Ein Close-Frame darf %1 nicht enthalten; der Code hat keine Bedeutung.</translation>
    </message>
    <message>
        <source>RFC 6455, section 7.4.1</source>
        <translation>RFC 6455, Abschnitt 7.4.1</translation>
    </message>
    <message>
        <source>IANA registry of close codes</source>
        <translation>IANA-Register der Close-Codes</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid.</source>
        <translation>Die Antwort des Servers ist nicht gültig.</translation>
    </message>
    <message>
        <source>The client had an internal error.</source>
        <translation>Beim Client trat ein interner Fehler auf.</translation>
    </message>
    <message>
        <source>A message has a type or a form that the protocol does not define.</source>
        <translation>Eine Nachricht hat einen Typ oder eine Form, die das Protokoll nicht kennt.</translation>
    </message>
    <message>
        <source>A subscription was requested before the server&apos;s connection_ack. The code does not mean that a token is wrong.</source>
        <translation>Ein Abonnement wurde vor connection_ack des Servers angefordert. Der Code bedeutet nicht, dass ein Token falsch ist.</translation>
    </message>
    <message>
        <source>The server rejected the connection_init message.</source>
        <translation>Der Server lehnte die Nachricht connection_init ab.</translation>
    </message>
    <message>
        <source>The subprotocol is not acceptable.</source>
        <translation>Das Subprotokoll ist nicht annehmbar.</translation>
    </message>
    <message>
        <source>The client did not send connection_init in time; the default is 3 s.</source>
        <translation>Der Client sendete connection_init nicht rechtzeitig; vorgegeben sind 3 s.</translation>
    </message>
    <message>
        <source>A subscription with the same id is already active.</source>
        <translation>Ein Abonnement mit derselben id ist bereits aktiv.</translation>
    </message>
    <message>
        <source>The client sent connection_init more than once.</source>
        <translation>Der Client sendete connection_init mehr als einmal.</translation>
    </message>
    <message>
        <source>The server had an internal error.</source>
        <translation>Beim Server trat ein interner Fehler auf.</translation>
    </message>
    <message>
        <source>The server did not send connection_ack in time.</source>
        <translation>Der Server sendete connection_ack nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Something unknown went wrong.</source>
        <translation>Etwas Unbekanntes ist schiefgegangen.</translation>
    </message>
    <message>
        <source>The client sent an opcode that the gateway does not define, or a payload that does not match its opcode.</source>
        <translation>Der Client sendete einen Opcode, den das Gateway nicht kennt, oder einen Inhalt, der nicht zum Opcode passt.</translation>
    </message>
    <message>
        <source>A payload could not be decoded.</source>
        <translation>Ein Inhalt konnte nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>The client sent a payload before Identify, or its session is no longer valid.</source>
        <translation>Der Client sendete einen Inhalt vor Identify, oder seine Sitzung ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The token in Identify is wrong. Do not connect again with it.</source>
        <translation>Das Token in Identify ist falsch. Verbinden Sie damit nicht erneut.</translation>
    </message>
    <message>
        <source>Identify was sent more than once.</source>
        <translation>Identify wurde mehr als einmal gesendet.</translation>
    </message>
    <message>
        <source>The sequence number in Resume is not valid.</source>
        <translation>Die Sequenznummer in Resume ist nicht gültig.</translation>
    </message>
    <message>
        <source>The client sent too much too quickly.</source>
        <translation>Der Client sendete zu viel in zu kurzer Zeit.</translation>
    </message>
    <message>
        <source>The session timed out.</source>
        <translation>Die Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The shard in Identify is not valid. Do not connect again with it.</source>
        <translation>Der Shard in Identify ist nicht gültig. Verbinden Sie damit nicht erneut.</translation>
    </message>
    <message>
        <source>The session would have too many guilds, so sharding is required.</source>
        <translation>Die Sitzung hätte zu viele Gilden; Sharding ist deshalb erforderlich.</translation>
    </message>
    <message>
        <source>The version of the gateway in the URL is not valid.</source>
        <translation>Die Version des Gateways in der URL ist nicht gültig.</translation>
    </message>
    <message>
        <source>The number of an intent is not valid.</source>
        <translation>Die Nummer eines Intents ist nicht gültig.</translation>
    </message>
    <message>
        <source>An intent is not enabled for this application, or it was not approved for it.</source>
        <translation>Ein Intent ist für diese Anwendung nicht aktiviert oder nicht genehmigt.</translation>
    </message>
    <message>
        <source>The client sent a message, but it must send only Pongs.</source>
        <translation>Der Client sendete eine Nachricht, darf aber nur Pongs senden.</translation>
    </message>
    <message>
        <source>The client did not answer a Ping.</source>
        <translation>Der Client beantwortete einen Ping nicht.</translation>
    </message>
    <message>
        <source>No subscription was created within 10 s after the connection opened.</source>
        <translation>Innerhalb von 10 s nach dem Öffnen wurde kein Abonnement angelegt.</translation>
    </message>
    <message>
        <source>The client did not connect again within 30 s after a reconnect message.</source>
        <translation>Der Client verband sich nicht innerhalb von 30 s nach einer Reconnect-Nachricht erneut.</translation>
    </message>
    <message>
        <source>There was a timeout in the network.</source>
        <translation>Im Netzwerk lief eine Zeit ab.</translation>
    </message>
    <message>
        <source>There was an error in the network.</source>
        <translation>Im Netzwerk trat ein Fehler auf.</translation>
    </message>
    <message>
        <source>The URL to reconnect to is not valid.</source>
        <translation>Die URL zum erneuten Verbinden ist nicht gültig.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The node is shutting down.</source>
        <translation>Der Knoten wird heruntergefahren.</translation>
    </message>
    <message>
        <source>The connection expired.</source>
        <translation>Die Verbindung ist abgelaufen.</translation>
    </message>
    <message>
        <source>A subscription expired.</source>
        <translation>Ein Abonnement ist abgelaufen.</translation>
    </message>
    <message>
        <source>The client does not read fast enough.</source>
        <translation>Der Client liest nicht schnell genug.</translation>
    </message>
    <message>
        <source>The server could not write to the client.</source>
        <translation>Der Server konnte nicht an den Client schreiben.</translation>
    </message>
    <message>
        <source>The client&apos;s position in the stream of a channel is wrong. The client should reconnect.</source>
        <translation>Die Position des Clients im Strom eines Kanals ist falsch. Der Client sollte neu verbinden.</translation>
    </message>
    <message>
        <source>The server asks the client to reconnect.</source>
        <translation>Der Server bittet den Client, neu zu verbinden.</translation>
    </message>
    <message>
        <source>The client did not answer a ping of the application in time.</source>
        <translation>Der Client beantwortete einen Ping der Anwendung nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The client sent too many requests.</source>
        <translation>Der Client sendete zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>Das Token ist nicht gültig.</translation>
    </message>
    <message>
        <source>The client sent commands in a wrong form or in a wrong order.</source>
        <translation>Der Client sendete Befehle in falscher Form oder Reihenfolge.</translation>
    </message>
    <message>
        <source>The client did not authenticate in time after the connection opened.</source>
        <translation>Der Client meldete sich nach dem Öffnen nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>The server disconnected the client, which should not reconnect.</source>
        <translation>Der Server trennte den Client, der nicht neu verbinden sollte.</translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation>Es gibt zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>The client uses too many channels.</source>
        <translation>Der Client verwendet zu viele Kanäle.</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseFrameText</name>
    <message>
        <source>No close code</source>
        <translation>Kein Close-Code</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The body has one byte, which is no close code.</source>
        <translation>Der Rumpf hat ein Byte; das ist kein Close-Code.</translation>
    </message>
    <message>
        <source>The Close frame carries no close code and no close reason.</source>
        <translation>Der Close-Frame trägt weder Close-Code noch Close-Grund.</translation>
    </message>
    <message>
        <source>Close code: %1</source>
        <translation>Close-Code: %1</translation>
    </message>
    <message>
        <source>The close reason is not valid UTF-8.</source>
        <translation>Der Close-Grund ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>There is no close reason.</source>
        <translation>Es gibt keinen Close-Grund.</translation>
    </message>
    <message>
        <source>Close reason: %1</source>
        <translation>Close-Grund: %1</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseFramesView</name>
    <message>
        <source>Close frames</source>
        <translation>Close-Frames</translation>
    </message>
    <message>
        <source>↑ sent</source>
        <translation>↑ gesendet</translation>
    </message>
    <message>
        <source>↓ received</source>
        <translation>↓ empfangen</translation>
    </message>
    <message>
        <source>↑ sent: none</source>
        <translation>↑ gesendet: keiner</translation>
    </message>
    <message>
        <source>↓ received: none</source>
        <translation>↓ empfangen: keiner</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseInput</name>
    <message>
        <source>Close co&amp;de</source>
        <translation>Close-Co&amp;de</translation>
    </message>
    <message>
        <source>Close &amp;reason</source>
        <translation>Close-G&amp;rund</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Close-Grund</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>A close reason needs a close code. Enter a code, or clear the reason.</source>
        <translation>Ein Close-Grund braucht einen Close-Code. Geben Sie einen Code ein oder leeren Sie den Grund.</translation>
    </message>
    <message>
        <source>The close code must be a whole number: 1000, or 3000 to 4999.</source>
        <translation>Der Close-Code muss eine ganze Zahl sein: 1000 oder 3000 bis 4999.</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseMenu</name>
    <message>
        <source>Drop now</source>
        <translation>Sofort trennen</translation>
    </message>
    <message>
        <source>End TCP now, without a closing handshake (%1)</source>
        <translation>TCP jetzt beenden, ohne Schließ-Handshake (%1)</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3</source>
        <translation>Versuch %1 um %2: %3</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the marked fields, then connect again.</source>
        <translation>Nichts wurde gesendet. Korrigieren Sie die markierten Felder und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>Die Verbindung ist offen.</translation>
    </message>
    <message>
        <source>The connection is closing.</source>
        <translation>Die Verbindung wird geschlossen.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s Close frame: %1 s</source>
        <translation>Warten auf den Close-Frame des Servers: %1 s</translation>
    </message>
    <message>
        <source>Show who ended the connection, when and why (%1)</source>
        <translation>Zeigt, wer die Verbindung beendet hat, wann und warum (%1)</translation>
    </message>
</context>
<context>
    <name>wasclean::CodecControls</name>
    <message>
        <source>Show &amp;summaries</source>
        <translation>Zu&amp;sammenfassungen zeigen</translation>
    </message>
    <message>
        <source>Answer as a &amp;client</source>
        <translation>Wie ein &amp;Client antworten</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>Heartbeats ausblenden</translation>
    </message>
    <message>
        <source>Hide messages that only keep the connection alive</source>
        <translation>Nachrichten ausblenden, die nur die Verbindung am Leben halten</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keines</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Show what messages mean in the log, or the messages as they travelled (%1)</source>
        <translation>Im Log zeigen, was Nachrichten bedeuten, oder die Nachrichten, wie sie übertragen wurden (%1)</translation>
    </message>
    <message>
        <source>Send what a client of the protocol has to send by itself: the opening message, answers to pings, heartbeats</source>
        <translation>Senden, was ein Client des Protokolls von selbst senden muss: die erste Nachricht, Antworten auf Pings, Heartbeats</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>The protocol that messages are read as, chosen by hand</source>
        <translation>Das von Hand gewählte Protokoll, als das Nachrichten gelesen werden</translation>
    </message>
    <message>
        <source>No protocol was recognised. Choose one to read the messages as</source>
        <translation>Kein Protokoll wurde erkannt. Wählen Sie eines, als das die Nachrichten gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Automatic (%1)</source>
        <translation>&amp;Automatisch (%1)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Re&amp;quests and answers</source>
        <translation>Anfragen und Ant&amp;worten</translation>
    </message>
    <message>
        <source>Show how long answers took, and the requests that have no answer</source>
        <translation>Zeigt, wie lange Antworten gedauert haben, und die Anfragen ohne Antwort</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Pro&amp;tokoll</translation>
    </message>
    <message>
        <source>Sc&amp;hemas…</source>
        <translation>Sc&amp;hemas …</translation>
    </message>
    <message>
        <source>Schema faults only</source>
        <translation>Nur Schemafehler</translation>
    </message>
    <message>
        <source>Show only messages that do not fit their schema</source>
        <translation>Nur Nachrichten zeigen, die nicht zu ihrem Schema passen</translation>
    </message>
    <message>
        <source>Compare messages with a JSON Schema, an AsyncAPI document or the schemas of OCPP</source>
        <translation>Nachrichten mit einem JSON Schema, einem AsyncAPI-Dokument oder den Schemas von OCPP vergleichen</translation>
    </message>
    <message>
        <source>T&amp;ypes of Protocol Buffers…</source>
        <translation>T&amp;ypen von Protocol Buffers…</translation>
    </message>
    <message>
        <source>Read messages of Protocol Buffers by a schema: “.proto” files or a descriptor set</source>
        <translation>Nachrichten von Protocol Buffers mit einem Schema lesen: „.proto“-Dateien oder ein Descriptor-Set</translation>
    </message>
    <message>
        <source>&amp;Protocols</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;Formate</translation>
    </message>
    <message>
        <source>One row per &amp;message</source>
        <translation>Eine &amp;Zeile pro Nachricht</translation>
    </message>
    <message>
        <source>Show messages that travelled together in one frame as rows of their own</source>
        <translation>Nachrichten, die gemeinsam in einem Frame übertragen wurden, als eigene Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>wasclean::CodecText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“identifier” must be a string that contains JSON; Rails ignores the command (Action Cable protocol)</source>
        <translation>„identifier“ muss eine Zeichenkette sein, die JSON enthält; Rails ignoriert den Befehl (Action-Cable-Protokoll)</translation>
    </message>
    <message>
        <source>“data” must be a string that contains JSON (Action Cable protocol)</source>
        <translation>„data“ muss eine Zeichenkette sein, die JSON enthält (Action-Cable-Protokoll)</translation>
    </message>
    <message>
        <source>“command”, “type” and “message” are all missing (Action Cable protocol)</source>
        <translation>„command“, „type“ und „message“ fehlen alle (Action-Cable-Protokoll)</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>a message must be an object (Action Cable protocol)</source>
        <translation>eine Nachricht muss ein Objekt sein (Action-Cable-Protokoll)</translation>
    </message>
    <message>
        <source>perform %1</source>
        <translation>perform %1</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>malformed: %1</source>
        <translation>fehlerhaft: %1</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”.</source>
        <translation>Der Server wählte das Subprotokoll „%1“.</translation>
    </message>
    <message>
        <source>The URL contains “%1”.</source>
        <translation>Die URL enthält „%1“.</translation>
    </message>
    <message>
        <source>One of the first messages sent is typical of it: %1</source>
        <translation>Eine der ersten gesendeten Nachrichten ist dafür typisch: %1</translation>
    </message>
    <message>
        <source>One of the first messages received is typical of it: %1</source>
        <translation>Eine der ersten empfangenen Nachrichten ist dafür typisch: %1</translation>
    </message>
    <message>
        <source>%1 errors: %2</source>
        <translation>%1 Fehler: %2</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>the member “type” is missing (protocol %1)</source>
        <translation>das Mitglied „type“ fehlt (Protokoll %1)</translation>
    </message>
    <message>
        <source>“%1” is a message of the protocol %2; this connection uses %3</source>
        <translation>„%1“ ist eine Nachricht des Protokolls %2; diese Verbindung verwendet %3</translation>
    </message>
    <message>
        <source>“%1” is no message type of the protocol %2</source>
        <translation>„%1“ ist kein Nachrichtentyp des Protokolls %2</translation>
    </message>
    <message>
        <source>“%1” needs an “id” that is a string (protocol %2)</source>
        <translation>„%1“ braucht eine „id“, die eine Zeichenkette ist (Protokoll %2)</translation>
    </message>
    <message>
        <source>“%1” needs a “payload” (protocol %2)</source>
        <translation>„%1“ braucht ein „payload“ (Protokoll %2)</translation>
    </message>
    <message>
        <source>only the client may send “%1” (protocol %2)</source>
        <translation>nur der Client darf „%1“ senden (Protokoll %2)</translation>
    </message>
    <message>
        <source>only the server may send “%1” (protocol %2)</source>
        <translation>nur der Server darf „%1“ senden (Protokoll %2)</translation>
    </message>
    <message>
        <source>a message must be an object (protocol %1)</source>
        <translation>eine Nachricht muss ein Objekt sein (Protokoll %1)</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>error %1 %2</source>
        <translation>error %1 %2</translation>
    </message>
    <message>
        <source>the member “jsonrpc” must be &quot;2.0&quot; (JSON-RPC 2.0, section 4)</source>
        <translation>das Mitglied „jsonrpc“ muss &quot;2.0&quot; sein (JSON-RPC 2.0, Abschnitt 4)</translation>
    </message>
    <message>
        <source>a response has either “result” or “error”, not both (JSON-RPC 2.0, section 5)</source>
        <translation>eine Antwort hat entweder „result“ oder „error“, nicht beides (JSON-RPC 2.0, Abschnitt 5)</translation>
    </message>
    <message>
        <source>“method”, “result” and “error” are all missing (JSON-RPC 2.0, sections 4 and 5)</source>
        <translation>„method“, „result“ und „error“ fehlen alle (JSON-RPC 2.0, Abschnitte 4 und 5)</translation>
    </message>
    <message>
        <source>“method” and the members of a response must not be in one object (JSON-RPC 2.0, sections 4 and 5)</source>
        <translation>„method“ und die Mitglieder einer Antwort dürfen nicht in einem Objekt stehen (JSON-RPC 2.0, Abschnitte 4 und 5)</translation>
    </message>
    <message>
        <source>“method” must be a string (JSON-RPC 2.0, section 4)</source>
        <translation>„method“ muss eine Zeichenkette sein (JSON-RPC 2.0, Abschnitt 4)</translation>
    </message>
    <message>
        <source>“params” must be an array or an object (JSON-RPC 2.0, section 4.2)</source>
        <translation>„params“ muss eine Liste oder ein Objekt sein (JSON-RPC 2.0, Abschnitt 4.2)</translation>
    </message>
    <message>
        <source>the “id” of the response is missing (JSON-RPC 2.0, section 5)</source>
        <translation>die „id“ der Antwort fehlt (JSON-RPC 2.0, Abschnitt 5)</translation>
    </message>
    <message>
        <source>a message is an object, or an array of them (JSON-RPC 2.0, sections 4 and 6)</source>
        <translation>eine Nachricht ist ein Objekt oder eine Liste davon (JSON-RPC 2.0, Abschnitte 4 und 6)</translation>
    </message>
    <message>
        <source>a batch must not be empty (JSON-RPC 2.0, section 6)</source>
        <translation>ein Stapel darf nicht leer sein (JSON-RPC 2.0, Abschnitt 6)</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>call %1 %2</source>
        <translation>call %1 %2</translation>
    </message>
    <message>
        <source>notify %1 %2</source>
        <translation>notify %1 %2</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>result %1</translation>
    </message>
    <message>
        <source>an element of a batch must be an object (JSON-RPC 2.0, section 6)</source>
        <translation>ein Element eines Stapels muss ein Objekt sein (JSON-RPC 2.0, Abschnitt 6)</translation>
    </message>
    <message>
        <source>MessagePack: nested more than %1 levels deep</source>
        <translation>MessagePack: mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>MessagePack: the byte C1 is never used</source>
        <translation>MessagePack: Das Byte C1 wird nie verwendet</translation>
    </message>
    <message>
        <source>a message of type %1 has %2 elements; this one has %3 (OCPP-J, RPC framework)</source>
        <translation>eine Nachricht vom Typ %1 hat %2 Elemente; diese hat %3 (OCPP-J, RPC framework)</translation>
    </message>
    <message>
        <source>the message id must be a string (OCPP-J, RPC framework)</source>
        <translation>die Nachrichten-id muss eine Zeichenkette sein (OCPP-J, RPC framework)</translation>
    </message>
    <message>
        <source>the message id has more than 36 characters (OCPP-J, RPC framework)</source>
        <translation>die Nachrichten-id hat mehr als 36 Zeichen (OCPP-J, RPC framework)</translation>
    </message>
    <message>
        <source>the action must be a string (OCPP-J, RPC framework)</source>
        <translation>die Aktion muss eine Zeichenkette sein (OCPP-J, RPC framework)</translation>
    </message>
    <message>
        <source>a message is an array that begins with its type, 2 to 6 (OCPP-J, RPC framework)</source>
        <translation>eine Nachricht ist eine Liste, die mit ihrem Typ beginnt, 2 bis 6 (OCPP-J, RPC framework)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>the message is empty; %1 has values</source>
        <translation>die Nachricht ist leer; %1 hat Werte</translation>
    </message>
    <message>
        <source>record %1 is not JSON: %2</source>
        <translation>Datensatz %1 ist kein JSON: %2</translation>
    </message>
    <message>
        <source>the message has no JSON text</source>
        <translation>die Nachricht hat keinen JSON-Text</translation>
    </message>
    <message>
        <source>heartbeat answered</source>
        <translation>Heartbeat beantwortet</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>reply %1 %2</source>
        <translation>reply %1 %2</translation>
    </message>
    <message>
        <source>topic and event must be strings (Phoenix channels, serializer)</source>
        <translation>topic und event müssen Zeichenketten sein (Phoenix channels, serializer)</translation>
    </message>
    <message>
        <source>a message is an array of five: join_ref, ref, topic, event and payload (Phoenix channels, serializer 2.0.0); this one has %1</source>
        <translation>eine Nachricht ist eine Liste aus fünf: join_ref, ref, topic, event und payload (Phoenix channels, serializer 2.0.0); diese hat %1</translation>
    </message>
    <message>
        <source>the binary message ends within its header (Phoenix channels, serializer 2.0.0)</source>
        <translation>die Binärnachricht endet in ihrem Kopf (Phoenix channels, serializer 2.0.0)</translation>
    </message>
    <message>
        <source>a binary message begins with 0, 1 or 2 (Phoenix channels, serializer 2.0.0)</source>
        <translation>eine Binärnachricht beginnt mit 0, 1 oder 2 (Phoenix channels, serializer 2.0.0)</translation>
    </message>
    <message>
        <source>a varint is cut off (Protocol Buffers, encoding)</source>
        <translation>ein Varint ist abgeschnitten (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>a varint has more than 10 bytes (Protocol Buffers, encoding)</source>
        <translation>ein Varint hat mehr als 10 Bytes (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>%1 is no field number (Protocol Buffers, encoding)</source>
        <translation>%1 ist keine Feldnummer (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>the wire type %1 is not used (Protocol Buffers, encoding)</source>
        <translation>der Wire-Typ %1 wird nicht verwendet (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>a field of %1 is cut off (Protocol Buffers, encoding)</source>
        <translation>ein Feld von %1 ist abgeschnitten (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>field %1 has %2 bytes, but only %3 follow (Protocol Buffers, encoding)</source>
        <translation>Feld %1 hat %2 Bytes, aber nur %3 folgen (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>%1(%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>stream %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>send %1</translation>
    </message>
    <message>
        <source>invoke %1</source>
        <translation>invoke %1</translation>
    </message>
    <message>
        <source>item %1 %2</source>
        <translation>item %1 %2</translation>
    </message>
    <message>
        <source>done %1 error %2</source>
        <translation>done %1 error %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>done %1 = %2</source>
        <translation>done %1 = %2</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>cancel %1</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>close %1</translation>
    </message>
    <message>
        <source>may reconnect</source>
        <translation>darf neu verbinden</translation>
    </message>
    <message>
        <source>ack up to %1</source>
        <translation>ack bis %1</translation>
    </message>
    <message>
        <source>sequence begins at %1</source>
        <translation>Folge beginnt bei %1</translation>
    </message>
    <message>
        <source>handshake refused: %1</source>
        <translation>Handshake abgelehnt: %1</translation>
    </message>
    <message>
        <source>handshake accepted</source>
        <translation>Handshake angenommen</translation>
    </message>
    <message>
        <source>handshake %1 %2</source>
        <translation>Handshake %1 %2</translation>
    </message>
    <message>
        <source>a record must be a JSON object (SignalR hub protocol, JSON encoding)</source>
        <translation>ein Datensatz muss ein JSON-Objekt sein (SignalR hub protocol, JSON encoding)</translation>
    </message>
    <message>
        <source>“%1” is no message type; the types are 1 to 9 (SignalR hub protocol)</source>
        <translation>„%1“ ist kein Nachrichtentyp; die Typen sind 1 bis 9 (SignalR hub protocol)</translation>
    </message>
    <message>
        <source>a completion has either “result” or “error”, not both (SignalR hub protocol, completion)</source>
        <translation>ein Abschluss hat entweder „result“ oder „error“, nicht beides (SignalR hub protocol, completion)</translation>
    </message>
    <message>
        <source>the target is missing (SignalR hub protocol, invocation)</source>
        <translation>das Ziel fehlt (SignalR hub protocol, invocation)</translation>
    </message>
    <message>
        <source>a record must be an array that begins with its type, 1 to 9 (SignalR hub protocol, MessagePack encoding)</source>
        <translation>ein Datensatz muss eine Liste sein, die mit ihrem Typ beginnt, 1 bis 9 (SignalR hub protocol, MessagePack encoding)</translation>
    </message>
    <message>
        <source>the byte 1E that ends a record is missing, so the receiver waits for more (SignalR hub protocol, JSON encoding)</source>
        <translation>das Byte 1E, das einen Datensatz beendet, fehlt; der Empfänger wartet deshalb auf mehr (SignalR hub protocol, JSON encoding)</translation>
    </message>
    <message>
        <source>the message has no record</source>
        <translation>die Nachricht hat keinen Datensatz</translation>
    </message>
    <message>
        <source>a record is cut off: its length is %1, and %2 follow (SignalR hub protocol, MessagePack encoding)</source>
        <translation>ein Datensatz ist abgeschnitten: Seine Länge ist %1, und %2 folgen (SignalR hub protocol, MessagePack encoding)</translation>
    </message>
    <message>
        <source>the Socket.IO packet type is missing (Socket.IO protocol, packet format)</source>
        <translation>der Socket.IO-Pakettyp fehlt (Socket.IO protocol, packet format)</translation>
    </message>
    <message>
        <source>“%1” is no Socket.IO packet type; the types are 0 to 6</source>
        <translation>„%1“ ist kein Socket.IO-Pakettyp; die Typen sind 0 bis 6</translation>
    </message>
    <message>
        <source>a binary packet begins with the number of its attachments and “-” (Socket.IO protocol, packet format)</source>
        <translation>ein Binärpaket beginnt mit der Zahl seiner Anhänge und „-“ (Socket.IO protocol, packet format)</translation>
    </message>
    <message>
        <source>the array with the arguments is missing (Socket.IO protocol, packet format)</source>
        <translation>die Liste mit den Argumenten fehlt (Socket.IO protocol, packet format)</translation>
    </message>
    <message>
        <source>the payload is not JSON: %1</source>
        <translation>der Inhalt ist kein JSON: %1</translation>
    </message>
    <message>
        <source>the payload of an event or an ack must be an array (Socket.IO protocol, packet format)</source>
        <translation>der Inhalt eines Ereignisses oder einer Bestätigung muss eine Liste sein (Socket.IO protocol, packet format)</translation>
    </message>
    <message>
        <source>the name of the event is missing (Socket.IO protocol, event packets)</source>
        <translation>der Name des Ereignisses fehlt (Socket.IO protocol, event packets)</translation>
    </message>
    <message>
        <source>the id of the ack is missing (Socket.IO protocol, ack packets)</source>
        <translation>die id der Bestätigung fehlt (Socket.IO protocol, ack packets)</translation>
    </message>
    <message numerus="yes">
        <source>%1 attachment(s) follow</source>
        <translation>
            <numerusform>%1 Anhang folgt</numerusform>
            <numerusform>%1 Anhänge folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>emit %1</source>
        <translation>emit %1</translation>
    </message>
    <message>
        <source>emit %1 %2</source>
        <translation>emit %1 %2</translation>
    </message>
    <message>
        <source>ack %1 %2</source>
        <translation>ack %1 %2</translation>
    </message>
    <message>
        <source>disconnect %1</source>
        <translation>disconnect %1</translation>
    </message>
    <message>
        <source>refused %1 %2</source>
        <translation>abgelehnt %1 %2</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>connect %1</translation>
    </message>
    <message>
        <source>connected %1</source>
        <translation>verbunden %1</translation>
    </message>
    <message>
        <source>sid %1</source>
        <translation>sid %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>ack %1</translation>
    </message>
    <message>
        <source>an open packet has a JSON object (Engine.IO protocol, handshake)</source>
        <translation>ein Open-Paket hat ein JSON-Objekt (Engine.IO protocol, handshake)</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>ping %1 s/%2 s</source>
        <translation>ping %1 s/%2 s</translation>
    </message>
    <message>
        <source>what follows “b” is not base64 (Engine.IO protocol, packet encoding)</source>
        <translation>was auf „b“ folgt, ist kein Base64 (Engine.IO protocol, packet encoding)</translation>
    </message>
    <message>
        <source>the message is empty; an Engine.IO packet begins with its type</source>
        <translation>die Nachricht ist leer; ein Engine.IO-Paket beginnt mit seinem Typ</translation>
    </message>
    <message>
        <source>“%1” is no Engine.IO packet type; the types are 0 to 6</source>
        <translation>„%1“ ist kein Engine.IO-Pakettyp; die Typen sind 0 bis 6</translation>
    </message>
    <message>
        <source>a binary packet begins with the byte 04 (Engine.IO 3)</source>
        <translation>ein Binärpaket beginnt mit dem Byte 04 (Engine.IO 3)</translation>
    </message>
    <message>
        <source>attachment, %1</source>
        <translation>Anhang, %1</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>a header has no colon (STOMP 1.2, augmented BNF), or the empty line before the body is missing</source>
        <translation>ein Header hat keinen Doppelpunkt (STOMP 1.2, augmented BNF), oder die leere Zeile vor dem Rumpf fehlt</translation>
    </message>
    <message>
        <source>content-length is %1, but only %2 follow (STOMP 1.2, header content-length)</source>
        <translation>content-length ist %1, aber nur %2 folgen (STOMP 1.2, header content-length)</translation>
    </message>
    <message>
        <source>the byte 00 that ends a frame is missing, so the receiver waits for more (STOMP 1.2, STOMP frames)</source>
        <translation>das Byte 00, das einen Frame beendet, fehlt; der Empfänger wartet deshalb auf mehr (STOMP 1.2, STOMP frames)</translation>
    </message>
    <message>
        <source>content-length is %1, but the body has %2 (STOMP 1.2, header content-length)</source>
        <translation>content-length ist %1, aber der Rumpf hat %2 (STOMP 1.2, header content-length)</translation>
    </message>
    <message>
        <source>“%1” is no STOMP command</source>
        <translation>„%1“ ist kein STOMP-Befehl</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>sub %1</source>
        <translation>sub %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>receipt %1</translation>
    </message>
    <message>
        <source>beats %1 ms</source>
        <translation>Heartbeats %1 ms</translation>
    </message>
    <message>
        <source>the message is empty; STOMP has frames</source>
        <translation>die Nachricht ist leer; STOMP hat Frames</translation>
    </message>
    <message>
        <source>keys within keys are nested more than %1 levels deep</source>
        <translation>Schlüssel in Schlüsseln sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>MessagePack: keys within keys are nested more than %1 levels deep</source>
        <translation>MessagePack: Schlüssel in Schlüsseln sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>for example ChatChannel</source>
        <translation>zum Beispiel ChatChannel</translation>
    </message>
    <message>
        <source>Channel parameters</source>
        <translation>Parameter des Kanals</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;room&quot;: 1}</source>
        <translation>Ein JSON-Objekt, zum Beispiel {&quot;room&quot;: 1}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name of the method</source>
        <translation>Name der Methode</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;x&quot;: 1}</source>
        <translation>Ein JSON-Objekt, zum Beispiel {&quot;x&quot;: 1}</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The number %1 does not fit into 64 bits.</source>
        <translation>Die Zahl %1 passt nicht in 64 Bit.</translation>
    </message>
    <message>
        <source>The value is nested more than %1 levels deep.</source>
        <translation>Der Wert ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>MessagePack has no values of 4 GiB and more.</source>
        <translation>MessagePack hat keine Werte ab 4 GiB.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>Enter a JSON object, for example {&quot;x&quot;: 1}.</source>
        <translation>Geben Sie ein JSON-Objekt ein, zum Beispiel {&quot;x&quot;: 1}.</translation>
    </message>
    <message>
        <source>Enter a JSON array, for example [1, &quot;a&quot;].</source>
        <translation>Geben Sie eine JSON-Liste ein, zum Beispiel [1, &quot;a&quot;].</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>of the operation</source>
        <translation>der Operation</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;token&quot;: &quot;abc&quot;}</source>
        <translation>Ein JSON-Objekt, zum Beispiel {&quot;token&quot;: &quot;abc&quot;}</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation>Name der Operation</translation>
    </message>
    <message>
        <source>if there are several</source>
        <translation>bei mehreren</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;symbol&quot;: &quot;ACME&quot;}</source>
        <translation>Ein JSON-Objekt, zum Beispiel {&quot;symbol&quot;: &quot;ACME&quot;}</translation>
    </message>
    <message>
        <source>End an operation</source>
        <translation>Operation beenden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>for example Page.navigate</source>
        <translation>zum Beispiel Page.navigate</translation>
    </message>
    <message>
        <source>for example add</source>
        <translation>zum Beispiel add</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>A JSON array or object, for example [1, 2]</source>
        <translation>Eine JSON-Liste oder ein Objekt, zum Beispiel [1, 2]</translation>
    </message>
    <message>
        <source>of the request</source>
        <translation>der Anfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungs-Id</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Fehlertext</translation>
    </message>
    <message>
        <source>Error data</source>
        <translation>Fehlerdaten</translation>
    </message>
    <message>
        <source>Enter a JSON array or object, for example [1, 2].</source>
        <translation>Geben Sie eine JSON-Liste oder ein Objekt ein, zum Beispiel [1, 2].</translation>
    </message>
    <message>
        <source>for example BootNotification</source>
        <translation>zum Beispiel BootNotification</translation>
    </message>
    <message>
        <source>of the call</source>
        <translation>des Aufrufs</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Fehlerdetails</translation>
    </message>
    <message>
        <source>An id has at most 36 characters.</source>
        <translation>Eine Id hat höchstens 36 Zeichen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Wert als JSON</translation>
    </message>
    <message>
        <source>For example {&quot;a&quot;: 1, &quot;b&quot;: {&quot;bytes&quot;: &quot;de ad&quot;}}</source>
        <translation>Zum Beispiel {&quot;a&quot;: 1, &quot;b&quot;: {&quot;bytes&quot;: &quot;de ad&quot;}}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>A JSON array of the values that become lines</source>
        <translation>Eine JSON-Liste der Werte, die zu Zeilen werden</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>for example room:1</source>
        <translation>zum Beispiel room:1</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Serializer</source>
        <translation>Serializer</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>for example chat</source>
        <translation>zum Beispiel chat</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>A completion has a result or an error, not both.</source>
        <translation>Ein Abschluss hat ein Ergebnis oder einen Fehler, nicht beides.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Invocation id</source>
        <translation>Aufruf-Id</translation>
    </message>
    <message>
        <source>of the invocation</source>
        <translation>des Aufrufs</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>One JSON value, or an array of several, for example [{&quot;x&quot;: 1}, &quot;a&quot;]</source>
        <translation>Ein JSON-Wert oder eine Liste mehrerer, zum Beispiel [{&quot;x&quot;: 1}, &quot;a&quot;]</translation>
    </message>
    <message>
        <source>Invocation</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Cancel a stream</source>
        <translation>Stream abbrechen</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Ping record</source>
        <translation>Ping-Datensatz</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>A namespace begins with “/” and contains no comma.</source>
        <translation>Ein Namensraum beginnt mit „/“ und enthält kein Komma.</translation>
    </message>
    <message>
        <source>The id of an ack consists of digits.</source>
        <translation>Die Id einer Bestätigung besteht aus Ziffern.</translation>
    </message>
    <message>
        <source>Ask for an ack</source>
        <translation>Bestätigung verlangen</translation>
    </message>
    <message>
        <source>Ack id</source>
        <translation>Bestätigungs-Id</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>des Ereignisses</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Auth data</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Enter one header in each line: name:value.</source>
        <translation>Geben Sie in jeder Zeile einen Header ein: name:wert.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>for example /topic/chat</source>
        <translation>zum Beispiel /topic/chat</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Weitere Header</translation>
    </message>
    <message>
        <source>One in each line, for example priority:9</source>
        <translation>Einer in jeder Zeile, zum Beispiel priority:9</translation>
    </message>
    <message>
        <source>Ask for a receipt</source>
        <translation>Quittung verlangen</translation>
    </message>
    <message>
        <source>of the subscription</source>
        <translation>des Abonnements</translation>
    </message>
    <message>
        <source>Header “ack” of the message</source>
        <translation>Header „ack“ der Nachricht</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Ack mode</source>
        <translation>Bestätigungsart</translation>
    </message>
    <message>
        <source>Virtual host</source>
        <translation>Virtueller Host</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>at least %1 records: %2</source>
        <translation>mindestens %1 Datensätze: %2</translation>
    </message>
    <message>
        <source>%1 records: %2</source>
        <translation>%1 Datensätze: %2</translation>
    </message>
    <message>
        <source>a long message</source>
        <translation>eine lange Nachricht</translation>
    </message>
    <message>
        <source>a group has no end (Protocol Buffers, encoding)</source>
        <translation>eine Gruppe hat kein Ende (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>groups are nested more than %1 levels deep</source>
        <translation>Gruppen sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a group ends that did not begin (Protocol Buffers, encoding)</source>
        <translation>eine Gruppe endet, die nicht begonnen hat (Protocol Buffers, encoding)</translation>
    </message>
    <message>
        <source>attachment in base64</source>
        <translation>Anhang in Base64</translation>
    </message>
    <message>
        <source>CBOR: %1</source>
        <translation>CBOR: %1</translation>
    </message>
    <message numerus="yes">
        <source>MessagePack: %1 byte(s) are missing</source>
        <translation>
            <numerusform>MessagePack: %1 Byte fehlt</numerusform>
            <numerusform>MessagePack: %1 Bytes fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of a string is missing</source>
        <translation>das Ende einer Zeichenkette fehlt</translation>
    </message>
    <message>
        <source>the packet ends within its %1 bytes; a part is missing (MQTT)</source>
        <translation>das Paket endet innerhalb seiner %1 Bytes; ein Teil fehlt (MQTT)</translation>
    </message>
    <message>
        <source>the packet has more bytes than its parts (MQTT)</source>
        <translation>das Paket hat mehr Bytes als seine Teile (MQTT)</translation>
    </message>
    <message>
        <source>the packet identifier must not be 0 (MQTT, 2.2.1)</source>
        <translation>die Paketkennung darf nicht 0 sein (MQTT, 2.2.1)</translation>
    </message>
    <message>
        <source>CONNECT %1 “%2”</source>
        <translation>CONNECT %1 „%2“</translation>
    </message>
    <message>
        <source>keep alive %1 s</source>
        <translation>Keep-alive %1 s</translation>
    </message>
    <message>
        <source>the lowest connect flag must be 0 (MQTT, 3.1.2)</source>
        <translation>das niedrigste Connect-Flag muss 0 sein (MQTT, 3.1.2)</translation>
    </message>
    <message>
        <source>PUBLISH %1</source>
        <translation>PUBLISH %1</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>a topic must not contain “#” or “+” (MQTT, 3.3.2.1)</source>
        <translation>ein Thema darf „#“ und „+“ nicht enthalten (MQTT, 3.3.2.1)</translation>
    </message>
    <message>
        <source>%1 QoS %2</source>
        <translation>%1 QoS %2</translation>
    </message>
    <message>
        <source>granted QoS %1</source>
        <translation>QoS %1 gewährt</translation>
    </message>
    <message>
        <source>part of %1, %2 of %3 bytes</source>
        <translation>Teil von %1, %2 von %3 Bytes</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>MQTT packets are binary messages (MQTT, section 6)</source>
        <translation>MQTT-Pakete sind Binärnachrichten (MQTT, 6.0)</translation>
    </message>
    <message>
        <source>A topic has at most 65,535 bytes and no NUL characters.</source>
        <translation>Ein Thema hat höchstens 65.535 Bytes und keine NUL-Zeichen.</translation>
    </message>
    <message>
        <source>A topic to publish to contains no “#” and no “+”.</source>
        <translation>Ein Thema zum Veröffentlichen enthält kein „#“ und kein „+“.</translation>
    </message>
    <message>
        <source>In MQTT 3.1.1, a password needs a user name.</source>
        <translation>In MQTT 3.1.1 braucht ein Kennwort einen Benutzernamen.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Packet id</source>
        <translation>Paketkennung</translation>
    </message>
    <message>
        <source>Topic filter</source>
        <translation>Themenfilter</translation>
    </message>
    <message>
        <source>for example a/#</source>
        <translation>zum Beispiel a/#</translation>
    </message>
    <message>
        <source>for example a/b</source>
        <translation>zum Beispiel a/b</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Keep alive (s)</source>
        <translation>Keep-alive (s)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Sitzung behalten</translation>
    </message>
    <message>
        <source>no packet begins with the type 0, unless this continues the packet of an earlier message (MQTT, 2.1.2)</source>
        <translation>kein Paket beginnt mit dem Typ 0, es sei denn, dies setzt das Paket einer früheren Nachricht fort (MQTT, 2.1.2)</translation>
    </message>
    <message>
        <source>QoS 3 does not exist (MQTT, 3.3.1.2)</source>
        <translation>QoS 3 gibt es nicht (MQTT, 3.3.1.2)</translation>
    </message>
    <message>
        <source>the flags of %1 must be %2; this packet has %3, unless it continues the packet of an earlier message (MQTT, 2.1.3)</source>
        <translation>die Flags von %1 müssen %2 sein; dieses Paket hat %3, es sei denn, es setzt das Paket einer früheren Nachricht fort (MQTT, 2.1.3)</translation>
    </message>
    <message>
        <source>the length has more than 4 bytes (MQTT, 2.1.4)</source>
        <translation>die Länge hat mehr als 4 Bytes (MQTT, 2.1.4)</translation>
    </message>
    <message>
        <source>there is no property %1 (MQTT 5, 2.2.2.2)</source>
        <translation>es gibt keine Eigenschaft %1 (MQTT 5, 2.2.2.2)</translation>
    </message>
    <message>
        <source>a property is cut off (MQTT 5, 2.2.2)</source>
        <translation>eine Eigenschaft ist abgeschnitten (MQTT 5, 2.2.2)</translation>
    </message>
    <message>
        <source>push %1 %2</source>
        <translation>push %1 %2</translation>
    </message>
    <message>
        <source>push %1</source>
        <translation>push %1</translation>
    </message>
    <message>
        <source>a record must be a JSON object (Centrifugo client protocol)</source>
        <translation>ein Datensatz muss ein JSON-Objekt sein (Centrifugo client protocol)</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>records in JSON are text messages (Centrifugo client protocol)</source>
        <translation>Datensätze in JSON sind Textnachrichten (Centrifugo client protocol)</translation>
    </message>
    <message>
        <source>the message is empty; the server closes with 3501 (Centrifugo client protocol)</source>
        <translation>die Nachricht ist leer; der Server schließt mit 3501 (Centrifugo client protocol)</translation>
    </message>
    <message>
        <source>for example prices</source>
        <translation>zum Beispiel prices</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>a message is an object with an “event” that is a string (Pusher Channels protocol, events)</source>
        <translation>eine Nachricht ist ein Objekt mit einem „event“, das eine Zeichenkette ist (Pusher Channels protocol, events)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>of private channels</source>
        <translation>privater Kanäle</translation>
    </message>
    <message>
        <source>Client event</source>
        <translation>Client-Ereignis</translation>
    </message>
    <message>
        <source>the messages of the frame are not JSON: %1 (SockJS, framing)</source>
        <translation>die Nachrichten des Frames sind kein JSON: %1 (SockJS, framing)</translation>
    </message>
    <message>
        <source>each message of the frame must be a JSON string (SockJS, framing)</source>
        <translation>jede Nachricht des Frames muss eine JSON-Zeichenkette sein (SockJS, framing)</translation>
    </message>
    <message>
        <source>a close frame has an array of a code and a reason (SockJS, framing)</source>
        <translation>ein Close-Frame hat eine Liste aus Code und Grund (SockJS, framing)</translation>
    </message>
    <message>
        <source>close %1 %2</source>
        <translation>close %1 %2</translation>
    </message>
    <message>
        <source>the message is empty; SockJS has frames</source>
        <translation>die Nachricht ist leer; SockJS hat Frames</translation>
    </message>
    <message>
        <source>a client sends an array of JSON strings (SockJS, framing)</source>
        <translation>ein Client sendet eine Liste von JSON-Zeichenketten (SockJS, framing)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>a frame of the server begins with o, h, a, m or c (SockJS, framing)</source>
        <translation>ein Frame des Servers beginnt mit o, h, a, m oder c (SockJS, framing)</translation>
    </message>
    <message>
        <source>Text in a frame</source>
        <translation>Text in einem Frame</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a message is an array that begins with the code of its type (WAMP, messages)</source>
        <translation>eine Nachricht ist eine Liste, die mit dem Code ihres Typs beginnt (WAMP, messages)</translation>
    </message>
    <message>
        <source>“%1” is missing (WAMP, %2)</source>
        <translation>„%1“ fehlt (WAMP, %2)</translation>
    </message>
    <message>
        <source>a message of the batch is cut off (WAMP, batched transport)</source>
        <translation>eine Nachricht des Stapels ist abgeschnitten (WAMP, batched transport)</translation>
    </message>
    <message>
        <source>the message is empty; WAMP has arrays</source>
        <translation>die Nachricht ist leer; WAMP hat Listen</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-Id</translation>
    </message>
    <message>
        <source>Named arguments</source>
        <translation>Benannte Argumente</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>for example com.add</source>
        <translation>zum Beispiel com.add</translation>
    </message>
    <message>
        <source>for example com.tick</source>
        <translation>zum Beispiel com.tick</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>for example realm1</source>
        <translation>zum Beispiel realm1</translation>
    </message>
    <message>
        <source>the message is empty; nothing is compressed</source>
        <translation>die Nachricht ist leer; nichts ist komprimiert</translation>
    </message>
    <message>
        <source>%1 follow the compressed data</source>
        <translation>%1 folgen auf die komprimierten Daten</translation>
    </message>
    <message>
        <source>this cannot be read as %1, or the stream began in an earlier message: %2</source>
        <translation>das kann nicht als %1 gelesen werden, oder der Datenstrom begann in einer früheren Nachricht: %2</translation>
    </message>
    <message>
        <source>Compressed text</source>
        <translation>Komprimierter Text</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>%1 needs a topic filter (MQTT, 3.8.3 and 3.10.3)</source>
        <translation>%1 braucht einen Themenfilter (MQTT, 3.8.3 und 3.10.3)</translation>
    </message>
    <message>
        <source>Enter at most 65,535 bytes.</source>
        <translation>Geben Sie höchstens 65.535 Bytes ein.</translation>
    </message>
    <message>
        <source>of the PUBREC</source>
        <translation>des PUBREC</translation>
    </message>
    <message>
        <source>%1 of a packet that is too long to be put together</source>
        <translation>%1 eines Pakets, das zu lang ist, um zusammengesetzt zu werden</translation>
    </message>
    <message>
        <source>attachment %1 of %2</source>
        <translation>Anhang %1 von %2</translation>
    </message>
    <message>
        <source>attachments of the packet before are missing (Socket.IO protocol, binary packets)</source>
        <translation>Anhänge des vorigen Pakets fehlen (Socket.IO-Protokoll, binäre Pakete)</translation>
    </message>
    <message>
        <source>the message holds more than 64 MiB, so the stream is not read on</source>
        <translation>die Nachricht enthält mehr als 64 MiB, daher wird der Strom nicht weiter gelesen</translation>
    </message>
    <message>
        <source>a part: %1 so far</source>
        <translation>ein Teil: bisher %1</translation>
    </message>
    <message>
        <source>The stream cannot be read on: this row or one above it could not be read from the capture.</source>
        <translation>Der Strom kann nicht weitergelesen werden: Diese Zeile oder eine darüber ließ sich nicht aus dem Mitschnitt lesen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Message as JSON</source>
        <translation>Nachricht als JSON</translation>
    </message>
    <message>
        <source>For example {&quot;id&quot;: 1, &quot;names&quot;: [&quot;a&quot;]}</source>
        <translation>Zum Beispiel {&quot;id&quot;: 1, &quot;names&quot;: [&quot;a&quot;]}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>To write messages of Protocol Buffers, choose their types in the menu of the protocol above the log.</source>
        <translation>Um Nachrichten von Protocol Buffers zu schreiben, wählen Sie ihre Typen im Menü des Protokolls über dem Log.</translation>
    </message>
    <message>
        <source>field %1: %2</source>
        <translation>Feld %1: %2</translation>
    </message>
    <message>
        <source>the wire type is %1, but the schema needs %2 (Protocol Buffers, encoding)</source>
        <translation>der Wire-Typ ist %1, das Schema verlangt aber %2 (Protocol Buffers, Encoding)</translation>
    </message>
    <message>
        <source>messages are nested more than %1 levels deep</source>
        <translation>Nachrichten sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>the text is not UTF-8 (Protocol Buffers, encoding)</source>
        <translation>der Text ist kein UTF-8 (Protocol Buffers, Encoding)</translation>
    </message>
    <message>
        <source>The types of Protocol Buffers cannot be read: this Wasclean was built or installed without libprotobuf.</source>
        <translation>Die Typen von Protocol Buffers können nicht gelesen werden: Dieses Wasclean wurde ohne libprotobuf gebaut oder installiert.</translation>
    </message>
    <message>
        <source>The types of Protocol Buffers cannot be read: the library libprotobuf could not be loaded (%1).</source>
        <translation>Die Typen von Protocol Buffers können nicht gelesen werden: Die Bibliothek libprotobuf konnte nicht geladen werden (%1).</translation>
    </message>
    <message>
        <source>“%1” is not below the folder of the schema.</source>
        <translation>„%1“ liegt nicht unterhalb des Ordners des Schemas.</translation>
    </message>
    <message>
        <source>There are too many files in “%1”.</source>
        <translation>In „%1“ sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>There is no schema (*.proto) in “%1”.</source>
        <translation>In „%1“ ist kein Schema (*.proto).</translation>
    </message>
    <message>
        <source>“%1”: %2: %3</source>
        <translation>„%1“: %2: %3</translation>
    </message>
    <message>
        <source>The schema has no message types.</source>
        <translation>Das Schema hat keine Nachrichtentypen.</translation>
    </message>
    <message>
        <source>“%1” imports “%2”, which imports it again.</source>
        <translation>„%1“ importiert „%2“, das es wiederum importiert.</translation>
    </message>
    <message>
        <source>“%1” imports “%2”, which is not there. Choose the folder in which both are.</source>
        <translation>„%1“ importiert „%2“, das nicht da ist. Wählen Sie den Ordner, in dem beide liegen.</translation>
    </message>
    <message>
        <source>A name in “%1” is too long.</source>
        <translation>Ein Name in „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>The schema has no message type “%1”.</source>
        <translation>Das Schema hat keinen Nachrichtentyp „%1“.</translation>
    </message>
    <message>
        <source>A %1 has groups, which cannot be made from JSON.</source>
        <translation>%1 hat Gruppen, die sich nicht aus JSON bilden lassen.</translation>
    </message>
    <message>
        <source>The schema could not be read: %1.</source>
        <translation>Das Schema konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>“%1” has too many definitions.</source>
        <translation>„%1“ hat zu viele Definitionen.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4</source>
        <translation>„%1“, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>“%1” is not a descriptor set as protoc writes it, nor is it named “.proto”.</source>
        <translation>„%1“ ist kein Descriptor-Set, wie protoc es schreibt, und heißt auch nicht „.proto“.</translation>
    </message>
    <message>
        <source>“%1” is nested too deep.</source>
        <translation>„%1“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The schema has too many files.</source>
        <translation>Das Schema hat zu viele Dateien.</translation>
    </message>
    <message>
        <source>This is not a valid %1: %2.</source>
        <translation>Das ist kein gültiges %1: %2.</translation>
    </message>
    <message>
        <source>A %1 needs fields that are missing: %2.</source>
        <translation>%1 braucht Felder, die fehlen: %2.</translation>
    </message>
    <message>
        <source>this cannot be read as %1: %2</source>
        <translation>das kann nicht als %1 gelesen werden: %2</translation>
    </message>
    <message>
        <source>compressed with %1, which this build of Wasclean cannot read</source>
        <translation>mit %1 komprimiert, was dieser Build von Wasclean nicht lesen kann</translation>
    </message>
    <message>
        <source>%1 follow the end of the %2 stream</source>
        <translation>nach dem Ende des %2-Stroms folgen %1</translation>
    </message>
    <message>
        <source>the %1 stream could not be read in an earlier message</source>
        <translation>der %1-Strom konnte in einer früheren Nachricht nicht gelesen werden</translation>
    </message>
    <message>
        <source>a piece of a %1 stream that began in an earlier message</source>
        <translation>ein Stück eines %1-Stroms, der in einer früheren Nachricht begann</translation>
    </message>
    <message>
        <source>%1 events: %2</source>
        <translation>%1 Ereignisse: %2</translation>
    </message>
    <message>
        <source>“events” must be an array of 1 to 5 strings (protocol %1)</source>
        <translation>„events“ muss ein Array aus 1 bis 5 Zeichenketten sein (Protokoll %1)</translation>
    </message>
    <message>
        <source>each event must be JSON in a string (protocol %1)</source>
        <translation>jedes Ereignis muss JSON in einer Zeichenkette sein (Protokoll %1)</translation>
    </message>
    <message>
        <source>“%1” needs a “channel” that begins with / (protocol %2)</source>
        <translation>„%1“ braucht ein „channel“, das mit / beginnt (Protokoll %2)</translation>
    </message>
    <message>
        <source>Enter at most 5 events.</source>
        <translation>Geben Sie höchstens 5 Ereignisse ein.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;x-api-key&quot;: &quot;{{key}}&quot;}</source>
        <translation>Ein JSON-Objekt, zum Beispiel {&quot;x-api-key&quot;: &quot;{{key}}&quot;}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>A JSON value, or an array of up to 5</source>
        <translation>Ein JSON-Wert oder ein Array aus bis zu 5</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>PUBLISH alias %1</source>
        <translation>PUBLISH Alias %1</translation>
    </message>
    <message>
        <source>PUBLISH alias %1 = %2</source>
        <translation>PUBLISH Alias %1 = %2</translation>
    </message>
    <message>
        <source>an empty part (MQTT, section 6)</source>
        <translation>ein leerer Teil (MQTT, Abschnitt 6)</translation>
    </message>
    <message>
        <source>a topic must not be empty without a topic alias (MQTT, 3.3.2.1)</source>
        <translation>ein Thema darf ohne Alias nicht leer sein (MQTT, 3.3.2.1)</translation>
    </message>
    <message>
        <source>transaction %1</source>
        <translation>Transaktion %1</translation>
    </message>
    <message>
        <source>the required field %1 is missing (Protocol Buffers, proto2)</source>
        <translation>das Pflichtfeld %1 fehlt (Protocol Buffers, proto2)</translation>
    </message>
    <message>
        <source>more: only the first %1 messages of a frame are read</source>
        <translation>mehr: nur die ersten %1 Nachrichten eines Frames werden gelesen</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>Length in front</source>
        <translation>Länge davor</translation>
    </message>
    <message>
        <source>the header of the next message</source>
        <translation>der Header der nächsten Nachricht</translation>
    </message>
    <message>
        <source>“type” must be &quot;request&quot;, &quot;response&quot; or &quot;event&quot; (Debug Adapter Protocol, base protocol)</source>
        <translation>„type“ muss &quot;request&quot;, &quot;response&quot; oder &quot;event&quot; sein (Debug Adapter Protocol, base protocol)</translation>
    </message>
    <message>
        <source>“seq” must be a number (Debug Adapter Protocol, base protocol)</source>
        <translation>„seq“ muss eine Zahl sein (Debug Adapter Protocol, base protocol)</translation>
    </message>
    <message>
        <source>“%1” must be a string (Debug Adapter Protocol, base protocol)</source>
        <translation>„%1“ muss ein String sein (Debug Adapter Protocol, base protocol)</translation>
    </message>
    <message>
        <source>“request_seq” must be a number (Debug Adapter Protocol, base protocol)</source>
        <translation>„request_seq“ muss eine Zahl sein (Debug Adapter Protocol, base protocol)</translation>
    </message>
    <message>
        <source>“success” must be true or false (Debug Adapter Protocol, base protocol)</source>
        <translation>„success“ muss true oder false sein (Debug Adapter Protocol, base protocol)</translation>
    </message>
    <message>
        <source>event %1 %2</source>
        <translation>event %1 %2</translation>
    </message>
    <message>
        <source>result %1 %2</source>
        <translation>result %1 %2</translation>
    </message>
    <message>
        <source>a message must be a JSON object (Debug Adapter Protocol, base protocol)</source>
        <translation>eine Nachricht muss ein JSON-Objekt sein (Debug Adapter Protocol, base protocol)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>for example threads</source>
        <translation>zum Beispiel threads</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Nummer der Anfrage</translation>
    </message>
    <message>
        <source>message in base64</source>
        <translation>Nachricht in Base64</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>message, %1</source>
        <translation>message, %1</translation>
    </message>
    <message>
        <source>“id” must be a string, a number or null (JSON-RPC 2.0, section 4)</source>
        <translation>„id“ muss ein String, eine Zahl oder null sein (JSON-RPC 2.0, Abschnitt 4)</translation>
    </message>
    <message>
        <source>“error” must be an object with a whole number as “code” and a string as “message” (JSON-RPC 2.0, section 5.1)</source>
        <translation>„error“ muss ein Objekt mit einer ganzen Zahl als „code“ und einem String als „message“ sein (JSON-RPC 2.0, Abschnitt 5.1)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of the body</source>
        <translation>%1 von %2 Bytes des Inhalts</translation>
    </message>
    <message>
        <source>the byte 00 that ends it is missing so far</source>
        <translation>das Byte 00 an seinem Ende fehlt bisher</translation>
    </message>
    <message>
        <source>%1 of a frame that is too long to be put together</source>
        <translation>%1 eines Frames, der zu lang ist, um zusammengesetzt zu werden</translation>
    </message>
    <message>
        <source>the frame before lacks the byte 00 that ends it (STOMP 1.2, STOMP frames)</source>
        <translation>dem Frame davor fehlt das Byte 00 an seinem Ende (STOMP 1.2, STOMP frames)</translation>
    </message>
    <message>
        <source>the payload must be an object (OCPP-J, RPC framework)</source>
        <translation>der Payload muss ein Objekt sein (OCPP-J, RPC framework)</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>sendet %1</translation>
    </message>
    <message>
        <source>%1 is no code of a message type (WAMP, messages)</source>
        <translation>%1 ist kein Code eines Nachrichtentyps (WAMP, messages)</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>Registrierung %1</translation>
    </message>
    <message>
        <source>records in Protocol Buffers are binary messages (Centrifugo client protocol)</source>
        <translation>Datensätze in Protocol Buffers sind Binärnachrichten (Centrifugo client protocol)</translation>
    </message>
    <message>
        <source>a record is cut off (Centrifugo client protocol)</source>
        <translation>ein Datensatz ist abgeschnitten (Centrifugo client protocol)</translation>
    </message>
    <message>
        <source>A header of CONNECT or of STOMP 1.0 cannot contain a line break.</source>
        <translation>Ein Header von CONNECT oder von STOMP 1.0 kann keinen Zeilenumbruch enthalten.</translation>
    </message>
</context>
<context>
    <name>wasclean::ColumnText</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time since the previous row</source>
        <translation>Zeit seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Latency of answers</source>
        <translation>Latenz von Antworten</translation>
    </message>
</context>
<context>
    <name>wasclean::CommandLine</name>
    <message>
        <source>%1 does not accept a value.</source>
        <translation>%1 akzeptiert keinen Wert.</translation>
    </message>
    <message>
        <source>Unknown option %1. See --help.</source>
        <translation>Unbekannte Option %1. Siehe --help.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Only one file can be opened; %1 is the second.</source>
        <translation>Nur eine Datei kann geöffnet werden; %1 ist die zweite.</translation>
    </message>
    <message>
        <source>Only one URL can be opened; %1 is the second.</source>
        <translation>Nur eine URL kann geöffnet werden; %1 ist die zweite.</translation>
    </message>
    <message>
        <source>The URL “%1” cannot be used: %2</source>
        <translation>Die URL „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The header “%1” cannot be sent: %2</source>
        <translation>Der Header „%1“ kann nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>The origin “%1” cannot be sent: %2</source>
        <translation>Der Origin „%1“ kann nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>“%1” is not an origin. Enter a scheme, a host and a port that is not the default one, for example http://localhost:3000, or * for all origins.</source>
        <translation>„%1“ ist kein Origin. Geben Sie ein Schema, einen Host und einen Port an, der nicht der voreingestellte ist, zum Beispiel http://localhost:3000, oder * für alle Origins.</translation>
    </message>
    <message>
        <source>The folder “%1” of --allow-read does not exist.</source>
        <translation>Der Ordner „%1“ von --allow-read existiert nicht.</translation>
    </message>
    <message>
        <source>The port “%1” is not a number from 0 to 65535.</source>
        <translation>Der Port „%1“ ist keine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--convert needs two files: one to read and one to write.</source>
        <translation>--convert braucht zwei Dateien: eine zum Lesen und eine zum Schreiben.</translation>
    </message>
    <message>
        <source>--run needs at least one steps file.</source>
        <translation>--run braucht mindestens eine Schrittdatei.</translation>
    </message>
    <message>
        <source>--serve runs the demo server without a window and cannot be combined with a URL, a file or --connect.</source>
        <translation>--serve führt den Demoserver ohne Fenster aus und kann nicht mit einer URL, einer Datei oder --connect kombiniert werden.</translation>
    </message>
    <message>
        <source>--convert works without a window and cannot be combined with a URL, another file or --connect.</source>
        <translation>--convert arbeitet ohne Fenster und kann nicht mit einer URL, einer weiteren Datei oder --connect kombiniert werden.</translation>
    </message>
    <message>
        <source>--run works without a window and cannot be combined with a URL, another file or --connect.</source>
        <translation>--run arbeitet ohne Fenster und kann nicht mit einer URL, einer weiteren Datei oder --connect kombiniert werden.</translation>
    </message>
    <message>
        <source>--connect cannot be combined with a file: the connection would replace %1 in the window.</source>
        <translation>--connect kann nicht mit einer Datei kombiniert werden: Die Verbindung würde %1 im Fenster ersetzen.</translation>
    </message>
    <message>
        <source>--include-secrets can only be used with --convert.</source>
        <translation>--include-secrets kann nur mit --convert verwendet werden.</translation>
    </message>
    <message>
        <source>--allow-origin can only be used with --serve.</source>
        <translation>--allow-origin kann nur mit --serve verwendet werden.</translation>
    </message>
    <message>
        <source>--allow-read can only be used with --run.</source>
        <translation>--allow-read kann nur mit --run verwendet werden.</translation>
    </message>
    <message>
        <source>--junit can only be used with --run.</source>
        <translation>--junit kann nur mit --run verwendet werden.</translation>
    </message>
    <message>
        <source>Unknown theme “%1”. Use system, light, dark or highcontrast.</source>
        <translation>Unbekanntes Farbschema „%1“. Möglich sind system, light, dark und highcontrast.</translation>
    </message>
    <message>
        <source>--serve, --convert and --run cannot be combined.</source>
        <translation>--serve, --convert und --run lassen sich nicht kombinieren.</translation>
    </message>
    <message>
        <source>--subprotocol, --header, --origin and --theme can only be used with the window, not with --serve, --convert or --run.</source>
        <translation>--subprotocol, --header, --origin und --theme gelten nur für das Fenster, nicht für --serve, --convert oder --run.</translation>
    </message>
    <message>
        <source>--tls can only be used with --serve.</source>
        <translation>--tls gilt nur zusammen mit --serve.</translation>
    </message>
    <message>
        <source>Usage: wasclean [URL | FILE] [options]

Tests a WebSocket endpoint: connect, see every message, send messages, and find out
how the connection really ended. Without a URL it offers the built-in demo server.
A FILE (.wasclean, .har or .jsonl) is shown read-only.

  --connect                connect at once
  --subprotocol NAME       ask for a subprotocol; may be repeated
  --header &apos;NAME: VALUE&apos;   send a header with the request; may be repeated
  --origin ORIGIN          send an Origin header
  --theme THEME            system, light, dark or highcontrast
  --serve [PORT]           run the demo server without a window (port 8765, or any
                           free port if none is given and 8765 is in use)
  --tls [PORT]             let the demo server also listen with TLS (wss; port 8766, or
                           any free port), and print its certificate&apos;s fingerprint
  --allow-origin ORIGIN    let web pages of this origin use the demo server; may be
                           repeated; * allows all
  --convert IN OUT         convert a file of messages without a window; the file
                           extensions choose the formats: .wasclean, .har or .jsonl,
                           and for OUT also .csv, .txt or .html; or create a steps
                           file, .json, from a text that can be pasted: a command, a
                           program, a request&apos;s headers …
  --run FILE…              run steps files without a window and print one line per
                           step; steps.md of the help describes the format
  --allow-read DIR         let steps also read files below this folder, not only
                           below their own; may be repeated
  --junit FILE             write the results of the steps as JUnit XML
  --include-secrets        keep passwords, tokens and cookies when converting
  --help                   print this help and exit
  --version                print the versions of the program and its
                           libraries and exit

Exit code: 0 if everything succeeded; 1 if a step failed, the demo server could not
start or a file could not be converted completely; 2 if an argument or a steps file
was invalid.
</source>
        <translation>Aufruf: wasclean [URL | DATEI] [Optionen]

Testet einen WebSocket-Endpunkt: verbinden, jede Nachricht sehen, Nachrichten senden
und erfahren, wie die Verbindung wirklich endete. Ohne URL wird der eingebaute
Demoserver angeboten. Eine DATEI (.wasclean, .har oder .jsonl) wird schreibgeschützt
gezeigt.

  --connect                sofort verbinden
  --subprotocol NAME       ein Subprotokoll anfragen; mehrfach möglich
  --header &apos;NAME: VALUE&apos;   einen Header mit der Anfrage senden; mehrfach möglich
  --origin ORIGIN          einen Origin-Header senden
  --theme THEME            system, light, dark oder highcontrast
  --serve [PORT]           den Demoserver ohne Fenster ausführen (Port 8765 oder
                           irgendein freier, wenn keiner genannt und 8765 belegt ist)
  --tls [PORT]             den Demoserver auch mit TLS lauschen lassen (wss; Port 8766
                           oder irgendein freier) und den Fingerabdruck seines
                           Zertifikats ausgeben
  --allow-origin ORIGIN    Webseiten dieses Origins den Demoserver verwenden lassen;
                           mehrfach möglich; * erlaubt alle
  --convert IN OUT         eine Datei mit Nachrichten ohne Fenster umwandeln; die
                           Endungen wählen die Formate: .wasclean, .har oder .jsonl,
                           für OUT auch .csv, .txt oder .html; oder eine Schrittdatei,
                           .json, aus einem Text erzeugen, der eingefügt werden kann:
                           ein Befehl, ein Programm, die Header einer Anfrage …
  --run FILE…              Schrittdateien ohne Fenster ausführen und je Schritt eine
                           Zeile ausgeben; steps.md der Hilfe beschreibt das Format
  --allow-read DIR         Schritte auch Dateien unter diesem Ordner lesen lassen,
                           nicht nur unter ihrem eigenen; mehrfach möglich
  --junit FILE             die Ergebnisse der Schritte als JUnit-XML schreiben
  --include-secrets        Passwörter, Tokens und Cookies beim Umwandeln behalten
  --help                   diese Hilfe ausgeben und beenden
  --version                die Versionen des Programms und seiner Bibliotheken
                           ausgeben und beenden

Rückgabewert: 0, wenn alles gelang; 1, wenn ein Schritt fehlschlug, der Demoserver nicht
starten konnte oder eine Datei nicht vollständig umgewandelt werden konnte; 2, wenn ein
Argument oder eine Schrittdatei ungültig war.
</translation>
    </message>
</context>
<context>
    <name>wasclean::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search actions, options, profiles, messages and demo paths</source>
        <translation>Aktionen, Optionen, Profile, Nachrichten und Demopfade durchsuchen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>What matches is not possible now.</source>
        <translation>Was passt, ist jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>wasclean::CompressionPage</name>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Offer permess&amp;age-deflate</source>
        <translation>permess&amp;age-deflate anbieten</translation>
    </message>
    <message>
        <source>Browsers do this too. The server decides (RFC 7692).</source>
        <translation>Browser tun das auch. Der Server entscheidet (RFC 7692).</translation>
    </message>
    <message>
        <source>Clie&amp;nt window bits</source>
        <translation>Fensterbits des Clie&amp;nts</translation>
    </message>
    <message>
        <source>Fewer bits save memory but compress less.</source>
        <translation>Weniger Bits sparen Speicher, komprimieren aber schlechter.</translation>
    </message>
    <message>
        <source>Server &amp;window bits</source>
        <translation>&amp;Fensterbits des Servers</translation>
    </message>
    <message>
        <source>With 15, nothing is requested from the server.</source>
        <translation>Bei 15 wird vom Server nichts verlangt.</translation>
    </message>
    <message>
        <source>No client conte&amp;xt takeover</source>
        <translation>Client ohne Konte&amp;xtübernahme</translation>
    </message>
    <message>
        <source>Each message you send is compressed on its own.</source>
        <translation>Jede gesendete Nachricht wird für sich komprimiert.</translation>
    </message>
    <message>
        <source>No server context ta&amp;keover</source>
        <translation>Server ohne &amp;Kontextübernahme</translation>
    </message>
    <message>
        <source>Asks the server to compress each message on its own.</source>
        <translation>Bittet den Server, jede Nachricht für sich zu komprimieren.</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectButton</name>
    <message>
        <source>Close options</source>
        <translation>Optionen zum Schließen</translation>
    </message>
    <message>
        <source>Close code, close reason, and the end without a closing handshake</source>
        <translation>Close-Code, Close-Grund und das Ende ohne Schließ-Handshake</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>C&amp;lose %1</source>
        <translation>Sch&amp;ließen %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectStages</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>Looking up the host name: %1 s. %2 cancels.</source>
        <translation>Hostname wird aufgelöst: %1 s. %2 bricht ab.</translation>
    </message>
    <message>
        <source>Connecting by TCP: %1 s. %2 cancels.</source>
        <translation>TCP-Verbindung wird aufgebaut: %1 s. %2 bricht ab.</translation>
    </message>
    <message>
        <source>Waiting for the proxy: %1 s. %2 cancels.</source>
        <translation>Warten auf den Proxy: %1 s. %2 bricht ab.</translation>
    </message>
    <message>
        <source>TLS handshake with the server: %1 s. %2 cancels.</source>
        <translation>TLS-Handshake mit dem Server: %1 s. %2 bricht ab.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer to the opening handshake: %1 s. %2 cancels.</source>
        <translation>Warten auf die Antwort des Servers auf den Eröffnungs-Handshake: %1 s. %2 bricht ab.</translation>
    </message>
    <message>
        <source>Connecting: %1 s. %2 cancels.</source>
        <translation>Verbindung wird aufgebaut: %1 s. %2 bricht ab.</translation>
    </message>
    <message>
        <source>Stages of connecting</source>
        <translation>Schritte des Verbindungsaufbaus</translation>
    </message>
</context>
<context>
    <name>wasclean::Connection</name>
    <message>
        <source>A message can be sent in 1 to %1 frames.</source>
        <translation>Eine Nachricht kann in 1 bis %1 Frames gesendet werden.</translation>
    </message>
    <message>
        <source>The previous connection has not closed yet.</source>
        <translation>Die vorige Verbindung ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>The connection is not open yet.</source>
        <translation>Die Verbindung ist noch nicht offen.</translation>
    </message>
    <message>
        <source>The connection is closing.</source>
        <translation>Die Verbindung wird geschlossen.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>Another file is still being sent. Wait for it, or cancel it.</source>
        <translation>Es wird noch eine andere Datei gesendet. Warten Sie darauf oder brechen Sie sie ab.</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionFacts</name>
    <message>
        <source>Select a row in the log to see its details.</source>
        <translation>Wählen Sie eine Zeile im Log, um ihre Details zu sehen.</translation>
    </message>
    <message>
        <source>Facts of the connection</source>
        <translation>Fakten zur Verbindung</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionOptions</name>
    <message>
        <source>A subprotocol must not be empty.</source>
        <translation>Ein Subprotokoll darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” contains a character that is not allowed. Use only letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Das Subprotokoll „%1“ enthält ein Zeichen, das nicht erlaubt ist. Verwenden Sie nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” appears twice.</source>
        <translation>Das Subprotokoll „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name.</source>
        <translation>„%1“ ist kein gültiger Header-Name.</translation>
    </message>
    <message>
        <source>A header value cannot contain line breaks or NUL characters.</source>
        <translation>Der Wert eines Headers darf keine Zeilenumbrüche oder NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Write the header as “Name: value”.</source>
        <translation>Schreiben Sie den Header als „Name: Wert“.</translation>
    </message>
    <message>
        <source>The close code must be 1000 or from 3000 to 4999, so %1 is not allowed.</source>
        <translation>Der Close-Code muss 1000 sein oder von 3000 bis 4999 liegen; %1 ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The close reason can have at most %1 bytes of UTF-8, and this one has %2.</source>
        <translation>Der Close-Grund darf höchstens %1 Bytes UTF-8 haben, dieser hat %2.</translation>
    </message>
    <message>
        <source>A Ping can carry at most 125 bytes, and this one has %1.</source>
        <translation>Ein Ping kann höchstens 125 Bytes enthalten, dieser hat %1.</translation>
    </message>
    <message>
        <source>A Pong can carry at most 125 bytes, and this one has %1.</source>
        <translation>Ein Pong kann höchstens 125 Bytes enthalten, dieser hat %1.</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionPanel</name>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Changes apply to the next connection.</source>
        <translation>Änderungen gelten für die nächste Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Subprotocols for the server to choose from, for example: chat, json</source>
        <translation>Subprotokolle, aus denen der Server wählt, zum Beispiel: chat, json</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Headers, authentication, TLS, proxy and more (%1)</source>
        <translation>Header, Authentifizierung, TLS, Proxy und mehr (%1)</translation>
    </message>
    <message>
        <source>Su&amp;bprotocols</source>
        <translation>Su&amp;bprotokolle</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionView</name>
    <message>
        <source>Any certificate is accepted, so the server&apos;s identity is not checked.</source>
        <translation>Jedes Zertifikat wird akzeptiert; die Identität des Servers wird also nicht geprüft.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>The connection to %1 is open. There are no messages.</source>
        <translation>Die Verbindung zu %1 ist offen. Es gibt keine Nachrichten.</translation>
    </message>
    <message>
        <source>The connection to %1 is closing.</source>
        <translation>Die Verbindung zu %1 wird geschlossen.</translation>
    </message>
    <message>
        <source>Enter the URL of your endpoint, then press Connect.</source>
        <translation>Geben Sie die URL Ihres Endpunkts ein und drücken Sie „Verbinden“.</translation>
    </message>
    <message>
        <source>Press Connect to try the built-in demo server, or enter the URL of your endpoint.</source>
        <translation>Drücken Sie „Verbinden“, um den eingebauten Demoserver zu testen, oder geben Sie die URL Ihres Endpunkts ein.</translation>
    </message>
    <message>
        <source>Press Connect to open a connection to %1.</source>
        <translation>Drücken Sie „Verbinden“, um eine Verbindung zu %1 zu öffnen.</translation>
    </message>
</context>
<context>
    <name>wasclean::Convert</name>
    <message>
        <source>Messages cannot be read from “%1”: the file name must end in .wasclean, .har or .jsonl.</source>
        <translation>Aus „%1“ können keine Nachrichten gelesen werden: Der Dateiname muss auf .wasclean, .har oder .jsonl enden.</translation>
    </message>
    <message>
        <source>The format of “%1” is not known: the file name must end in .wasclean, .har, .jsonl, .csv, .txt or .html.</source>
        <translation>Das Format von „%1“ ist nicht bekannt: Der Dateiname muss auf .wasclean, .har, .jsonl, .csv, .txt oder .html enden.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to itself. Choose another output file.</source>
        <translation>„%1“ kann nicht in sich selbst umgewandelt werden. Wählen Sie eine andere Ausgabedatei.</translation>
    </message>
</context>
<context>
    <name>wasclean::CookiesPage</name>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Sent in one Cookie header. Paste a whole Cookie header into a name field to add a row for each cookie.</source>
        <translation>Werden in einem Cookie-Header gesendet. Fügen Sie einen ganzen Cookie-Header in ein Namensfeld ein, um für jedes Cookie eine Zeile hinzuzufügen.</translation>
    </message>
    <message>
        <source>&amp;Add cookie</source>
        <translation>&amp;Cookie hinzufügen</translation>
    </message>
</context>
<context>
    <name>wasclean::CopyAs</name>
    <message>
        <source>TLS over the Unix domain socket</source>
        <translation>TLS über den Unix-Domain-Socket</translation>
    </message>
    <message>
        <source>sending “%1” more than once</source>
        <translation>„%1“ mehr als einmal zu senden</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest-Authentifizierung</translation>
    </message>
    <message>
        <source>a second file of CA certificates</source>
        <translation>eine zweite Datei mit CA-Zertifikaten</translation>
    </message>
    <message>
        <source>the SOCKS5 proxy</source>
        <translation>der SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>“Connect to”</source>
        <translation>„Verbinden mit“</translation>
    </message>
    <message>
        <source>a client certificate that is not a PKCS#12 file</source>
        <translation>ein Client-Zertifikat, das keine PKCS#12-Datei ist</translation>
    </message>
    <message>
        <source>the CA files (set SSL_CERT_FILE instead)</source>
        <translation>die CA-Dateien (setzen Sie stattdessen SSL_CERT_FILE)</translation>
    </message>
    <message>
        <source>the user name and password for the proxy</source>
        <translation>Benutzername und Passwort für den Proxy</translation>
    </message>
    <message>
        <source>the HTTP proxy</source>
        <translation>der HTTP-Proxy</translation>
    </message>
    <message>
        <source>the HTTPS proxy</source>
        <translation>der HTTPS-Proxy</translation>
    </message>
    <message>
        <source>following redirects</source>
        <translation>das Folgen von Weiterleitungen</translation>
    </message>
    <message>
        <source>a browser&apos;s WebSocket</source>
        <translation>Der WebSocket eines Browsers</translation>
    </message>
    <message>
        <source>the Unix domain socket</source>
        <translation>der Unix-Domain-Socket</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation>die Header</translation>
    </message>
    <message>
        <source>the cookies (the browser sends its own cookies for the host)</source>
        <translation>die Cookies (der Browser sendet seine eigenen für den Host)</translation>
    </message>
    <message>
        <source>the Origin (it is always the page&apos;s)</source>
        <translation>der Origin (es ist immer der der Seite)</translation>
    </message>
    <message>
        <source>the authentication</source>
        <translation>die Authentifizierung</translation>
    </message>
    <message>
        <source>the certificates (the browser uses its own)</source>
        <translation>die Zertifikate (der Browser verwendet seine eigenen)</translation>
    </message>
    <message>
        <source>the proxy (the browser uses its own)</source>
        <translation>der Proxy (der Browser verwendet seinen eigenen)</translation>
    </message>
    <message>
        <source>%2 does not support this, so it was left out: %1.</source>
        <translation>%2 unterstützt dies nicht; ausgelassen wurde deshalb: %1.</translation>
    </message>
    <message>
        <source>the automatic Ping</source>
        <translation>der automatische Ping</translation>
    </message>
    <message>
        <source>leaving Pings unanswered</source>
        <translation>Pings unbeantwortet zu lassen</translation>
    </message>
    <message>
        <source>the maximum message size</source>
        <translation>die maximale Nachrichtengröße</translation>
    </message>
    <message>
        <source>the server name for TLS</source>
        <translation>der Servername für TLS</translation>
    </message>
    <message>
        <source>the fingerprint of a trusted certificate</source>
        <translation>der Fingerabdruck eines vertrauenswürdigen Zertifikats</translation>
    </message>
</context>
<context>
    <name>wasclean::DecodedPage</name>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
</context>
<context>
    <name>wasclean::DecodedView</name>
    <message>
        <source>P&amp;art:</source>
        <translation>&amp;Teil:</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>Dekodierter Text</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>%1 at byte %2, %3</source>
        <translation>%1 bei Byte %2, %3</translation>
    </message>
    <message>
        <source>This message contains nothing compressed or in base64.</source>
        <translation>Diese Nachricht enthält nichts Komprimiertes und nichts in Base64.</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>Decoded from %1: %2.</source>
        <translation>Dekodiert aus %1: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::DeflateAnswer</name>
    <message>
        <source>The Sec-WebSocket-Extensions header “%1” is not valid</source>
        <translation>Der Header Sec-WebSocket-Extensions „%1“ ist nicht gültig</translation>
    </message>
    <message>
        <source>The server uses the extension “%1”, which was not offered</source>
        <translation>Der Server verwendet die Erweiterung „%1“, die nicht angeboten wurde</translation>
    </message>
    <message>
        <source>The server accepted permessage-deflate more than once</source>
        <translation>Der Server hat permessage-deflate mehr als einmal angenommen</translation>
    </message>
    <message>
        <source>The server accepted permessage-deflate with parameters that were not offered</source>
        <translation>Der Server hat permessage-deflate mit Parametern angenommen, die nicht angeboten wurden</translation>
    </message>
    <message>
        <source>The parameter %1 of permessage-deflate appears twice</source>
        <translation>Der Parameter %1 von permessage-deflate kommt zweimal vor</translation>
    </message>
    <message>
        <source>The parameter %1 of permessage-deflate must not have a value</source>
        <translation>Der Parameter %1 von permessage-deflate darf keinen Wert haben</translation>
    </message>
    <message>
        <source>permessage-deflate has no parameter “%1”</source>
        <translation>permessage-deflate hat keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>The parameter %1 of permessage-deflate must be 8 to 15, not “%2”</source>
        <translation>Der Parameter %1 von permessage-deflate muss 8 bis 15 sein, nicht „%2“</translation>
    </message>
</context>
<context>
    <name>wasclean::DemoOffer</name>
    <message>
        <source>The demo server could not start: %1.</source>
        <translation>Der Demoserver konnte nicht starten: %1.</translation>
    </message>
    <message>
        <source>Another program uses port %1, perhaps another window of Wasclean. The demo server of this window uses port %2 instead.</source>
        <translation>Ein anderes Programm verwendet Port %1, vielleicht ein anderes Fenster von Wasclean. Der Demoserver dieses Fensters verwendet stattdessen Port %2.</translation>
    </message>
    <message>
        <source>Another program listens on port %1, perhaps another window of Wasclean. To connect to the demo server of this window, enter demo:%2.</source>
        <translation>Ein anderes Programm lauscht an Port %1, vielleicht ein anderes Fenster von Wasclean. Um sich mit dem Demoserver dieses Fensters zu verbinden, geben Sie demo:%2 ein.</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>Der Demoserver kann nicht an Port %1 lauschen: %2.</translation>
    </message>
    <message>
        <source>The demo server could not start with TLS: %1.</source>
        <translation>Der Demoserver konnte nicht mit TLS starten: %1.</translation>
    </message>
    <message>
        <source>Another program listens on port %1, perhaps another window of Wasclean. To connect to the demo server of this window, enter demos:%2.</source>
        <translation>Ein anderes Programm lauscht an Port %1, vielleicht ein anderes Fenster von Wasclean. Um sich mit dem Demoserver dieses Fensters zu verbinden, geben Sie demos:%2 ein.</translation>
    </message>
</context>
<context>
    <name>wasclean::DemoPage</name>
    <message>
        <source>Demo server</source>
        <translation>Demoserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>beliebiger freier</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What the server saw</source>
        <translation>Was der Server gesehen hat</translation>
    </message>
    <message>
        <source>Connections and how they ended appear here.</source>
        <translation>Hier erscheinen Verbindungen und wie sie endeten.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Press a path to connect to it</source>
        <translation>Drücken Sie auf einen Pfad, um sich mit ihm zu verbinden</translation>
    </message>
    <message>
        <source>The demo server is stopped. The next connection to demo: starts it.</source>
        <translation>Der Demoserver ist gestoppt. Die nächste Verbindung zu demo: startet ihn.</translation>
    </message>
    <message>
        <source>The demo server listens on %1.</source>
        <translation>Der Demoserver lauscht an %1.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>Niemand ist verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect with &amp;TLS (wss)</source>
        <translation>Mit &amp;TLS verbinden (wss)</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>&amp;Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>With TLS, the server listens on %1. Wasclean created its certificate in this run and trusts it by its SHA-256 fingerprint alone: %2.</source>
        <translation>Mit TLS lauscht der Server auf %1. Wasclean hat sein Zertifikat in dieser Sitzung erzeugt und vertraut ihm allein anhand seines SHA-256-Fingerabdrucks: %2.</translation>
    </message>
    <message>
        <source>The first connection to demos: creates a certificate.</source>
        <translation>Die erste Verbindung zu demos: erzeugt ein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>wasclean::DemoServer</name>
    <message>
        <source>Send a name and get a greeting. The server closes 5 s later</source>
        <translation>Senden Sie einen Namen und erhalten Sie einen Gruß. Der Server schließt 5 s später</translation>
    </message>
    <message>
        <source>Every message comes back byte for byte</source>
        <translation>Jede Nachricht kommt Byte für Byte zurück</translation>
    </message>
    <message>
        <source>Every message goes to everybody in the room</source>
        <translation>Jede Nachricht geht an alle im Raum</translation>
    </message>
    <message>
        <source>Stock quotes as JSON, a few each second</source>
        <translation>Börsenkurse als JSON, einige pro Sekunde</translation>
    </message>
    <message>
        <source>Many distinct JSON messages at once</source>
        <translation>Viele verschiedene JSON-Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>Distinct JSON messages, 50 a second</source>
        <translation>Verschiedene JSON-Nachrichten, 50 pro Sekunde</translation>
    </message>
    <message>
        <source>The server sends a Ping every second</source>
        <translation>Der Server sendet jede Sekunde einen Ping</translation>
    </message>
    <message>
        <source>Every byte once, then 64 KiB. Echoes afterwards</source>
        <translation>Jedes Byte einmal, dann 64 KiB. Danach Echo</translation>
    </message>
    <message>
        <source>Messages in several frames, with Pings in between</source>
        <translation>Nachrichten in mehreren Frames, mit Pings dazwischen</translation>
    </message>
    <message>
        <source>Chooses “chat” or “json”, whichever you offer first</source>
        <translation>Wählt „chat“ oder „json“, je nachdem, was Sie zuerst anbieten</translation>
    </message>
    <message>
        <source>Shows your request as the server saw it</source>
        <translation>Zeigt Ihre Anfrage, wie der Server sie sah</translation>
    </message>
    <message>
        <source>The server closes at once, cleanly</source>
        <translation>Der Server schließt sofort, sauber</translation>
    </message>
    <message>
        <source>The server closes with a private close code</source>
        <translation>Der Server schließt mit einem privaten Close-Code</translation>
    </message>
    <message>
        <source>The server closes with a close code that must not be sent</source>
        <translation>Der Server schließt mit einem Close-Code, der nicht gesendet werden darf</translation>
    </message>
    <message>
        <source>The server closes without a close code</source>
        <translation>Der Server schließt ohne Close-Code</translation>
    </message>
    <message>
        <source>TCP ends in order, without a Close frame</source>
        <translation>TCP endet ordnungsgemäß, ohne Close-Frame</translation>
    </message>
    <message>
        <source>TCP is reset, without a Close frame</source>
        <translation>TCP wird zurückgesetzt, ohne Close-Frame</translation>
    </message>
    <message>
        <source>Echoes, but never answers your Close frame</source>
        <translation>Echo, beantwortet aber nie Ihren Close-Frame</translation>
    </message>
    <message>
        <source>The opening handshake is refused, here with 401</source>
        <translation>Der Eröffnungs-Handshake wird abgelehnt, hier mit 401</translation>
    </message>
    <message>
        <source>The opening handshake is redirected</source>
        <translation>Der Eröffnungs-Handshake wird weitergeleitet</translation>
    </message>
    <message>
        <source>Breaks the protocol: text that is not UTF-8</source>
        <translation>Verletzt das Protokoll: Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>Breaks the protocol: a reserved opcode</source>
        <translation>Verletzt das Protokoll: ein reservierter Opcode</translation>
    </message>
    <message>
        <source>Breaks the protocol: a masked frame</source>
        <translation>Verletzt das Protokoll: ein maskierter Frame</translation>
    </message>
    <message>
        <source>Socket.IO: send 40 to join, then events such as 42[&quot;chat&quot;,1]</source>
        <translation>Socket.IO: Senden Sie 40 zum Beitreten, dann Ereignisse wie 42[&quot;chat&quot;,1]</translation>
    </message>
    <message>
        <source>JSON-RPC 2.0 with the methods add and echo</source>
        <translation>JSON-RPC 2.0 mit den Methoden add und echo</translation>
    </message>
    <message>
        <source>GraphQL: offer graphql-transport-ws. Each operation has 3 results</source>
        <translation>GraphQL: Bieten Sie graphql-transport-ws an. Jede Operation hat 3 Ergebnisse</translation>
    </message>
    <message>
        <source>SignalR in JSON: Add adds, other methods return their arguments</source>
        <translation>SignalR in JSON: Add addiert, andere Methoden geben ihre Argumente zurück</translation>
    </message>
    <message>
        <source>STOMP: what you send to a destination comes to its subscribers</source>
        <translation>STOMP: Was Sie an ein Ziel senden, kommt zu dessen Abonnenten</translation>
    </message>
    <message>
        <source>Values in MessagePack. Echoes afterwards</source>
        <translation>Werte in MessagePack. Danach Echo</translation>
    </message>
    <message>
        <source>The Wasclean demo server has no such path. It has these:</source>
        <translation>Der Wasclean-Demoserver hat diesen Pfad nicht. Er hat diese:</translation>
    </message>
    <message>
        <source>MQTT: offer mqtt. What you publish comes back to your topics</source>
        <translation>MQTT: bieten Sie mqtt an. Was Sie veröffentlichen, kommt zu Ihren Themen zurück</translation>
    </message>
    <message>
        <source>Phoenix channels: join a topic. Pushes come back</source>
        <translation>Phoenix channels: treten Sie einem Thema bei. Pushes kommen zurück</translation>
    </message>
    <message>
        <source>OCPP: offer ocpp1.6. Answers BootNotification and Heartbeat</source>
        <translation>OCPP: bieten Sie ocpp1.6 an. Beantwortet BootNotification und Heartbeat</translation>
    </message>
    <message>
        <source>JSON in one zlib stream over all messages. Returns events, and answers {&quot;op&quot;: 1}</source>
        <translation>JSON in einem zlib-Strom über alle Nachrichten. Gibt Ereignisse zurück und beantwortet {&quot;op&quot;: 1}</translation>
    </message>
    <message>
        <source>Messages in protobuf. Choose the schema “Demo” in the menu of the protocol. Echoes afterwards</source>
        <translation>Nachrichten in protobuf. Wählen Sie das Schema „Demo“ im Menü des Protokolls. Danach Echo</translation>
    </message>
    <message>
        <source>JSON in one zstd stream over all messages. Returns events, and answers {&quot;op&quot;: 1}</source>
        <translation>JSON in einem zstd-Strom über alle Nachrichten. Gibt Ereignisse zurück und beantwortet {&quot;op&quot;: 1}</translation>
    </message>
</context>
<context>
    <name>wasclean::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Wrap long lines (%1)</source>
        <translation>Lange Zeilen umbrechen (%1)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Find in message</source>
        <translation>In der Nachricht suchen</translation>
    </message>
    <message>
        <source>The payload is too large for the clipboard (%1). Save it as a file.</source>
        <translation>Der Inhalt ist zu groß für die Zwischenablage (%1). Speichern Sie ihn als Datei.</translation>
    </message>
    <message>
        <source>Copy the content of this view; an image is copied as hex</source>
        <translation>Den Inhalt dieser Ansicht kopieren; ein Bild wird als Hex kopiert</translation>
    </message>
</context>
<context>
    <name>wasclean::Diagnosis</name>
    <message>
        <source>The server did not accept the credentials that were sent.</source>
        <translation>Der Server hat die gesendeten Anmeldedaten nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server requires credentials.</source>
        <translation>Der Server verlangt Anmeldedaten.</translation>
    </message>
    <message>
        <source>The server requires credentials (%1).</source>
        <translation>Der Server verlangt Anmeldedaten (%1).</translation>
    </message>
    <message>
        <source>No Authorization header was sent</source>
        <translation>Es wurde kein Authorization-Header gesendet</translation>
    </message>
    <message>
        <source>An Authorization header was sent but not accepted</source>
        <translation>Ein Authorization-Header wurde gesendet, aber nicht akzeptiert</translation>
    </message>
    <message>
        <source>Check the user name and password, or the token, and whether it has expired.</source>
        <translation>Prüfen Sie Benutzername und Passwort oder das Token, und ob es abgelaufen ist.</translation>
    </message>
    <message>
        <source>Send the credentials that the server&apos;s documentation describes: Authorization, a cookie, or a token in the query.</source>
        <translation>Senden Sie die Anmeldedaten, die die Dokumentation des Servers beschreibt: Authorization, ein Cookie oder ein Token in der Abfrage.</translation>
    </message>
    <message>
        <source>The status 401 means that credentials are missing or wrong</source>
        <translation>Der Status 401 bedeutet, dass Anmeldedaten fehlen oder falsch sind</translation>
    </message>
    <message>
        <source>The close reason mentions credentials</source>
        <translation>Der Close-Grund erwähnt Anmeldedaten</translation>
    </message>
    <message>
        <source>The server requires credentials. The token that was sent had expired %1 earlier.</source>
        <translation>Der Server verlangt Anmeldedaten. Das gesendete Token war seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token that was sent expired %1 before the attempt ended.</source>
        <translation>Das gesendete Token lief %1 vor dem Ende des Versuchs ab.</translation>
    </message>
    <message>
        <source>The server closed with %1</source>
        <translation>Der Server schloss mit %1</translation>
    </message>
    <message>
        <source>The answer was “%1 %2”</source>
        <translation>Die Antwort war „%1 %2“</translation>
    </message>
    <message>
        <source>The “exp” claim of the token is earlier</source>
        <translation>Der Claim „exp“ des Tokens liegt früher</translation>
    </message>
    <message>
        <source>Send a new token.</source>
        <translation>Senden Sie ein neues Token.</translation>
    </message>
    <message>
        <source>A client should fetch a new token before it reconnects.</source>
        <translation>Ein Client sollte vor dem erneuten Verbinden ein neues Token holen.</translation>
    </message>
    <message>
        <source>The token expired while the connection was open</source>
        <translation>Das Token lief ab, während die Verbindung offen war</translation>
    </message>
    <message>
        <source>A later attempt to the same URL opened</source>
        <translation>Ein späterer Versuch zur selben URL öffnete</translation>
    </message>
    <message>
        <source>The server does not accept a request without an Origin.</source>
        <translation>Der Server akzeptiert keine Anfrage ohne Origin.</translation>
    </message>
    <message>
        <source>The server does not accept the Origin %1.</source>
        <translation>Der Server akzeptiert den Origin %1 nicht.</translation>
    </message>
    <message>
        <source>The server refused this client (403). It may require an Origin header, and none was sent.</source>
        <translation>Der Server hat diesen Client abgelehnt (403). Möglicherweise verlangt er einen Origin-Header, und es wurde keiner gesendet.</translation>
    </message>
    <message>
        <source>The server refused this client (403). It may not accept the Origin %1.</source>
        <translation>Der Server hat diesen Client abgelehnt (403). Möglicherweise akzeptiert er den Origin %1 nicht.</translation>
    </message>
    <message>
        <source>Send the Origin of the page that the server is intended for.</source>
        <translation>Senden Sie den Origin der Seite, für die der Server bestimmt ist.</translation>
    </message>
    <message>
        <source>At the server: CheckOrigin (gorilla), setAllowedOrigins (Spring), AllowedHostsOriginValidator (Django), allowed_request_origins (Rails).</source>
        <translation>Am Server: CheckOrigin (gorilla), setAllowedOrigins (Spring), AllowedHostsOriginValidator (Django), allowed_request_origins (Rails).</translation>
    </message>
    <message>
        <source>The answer names the Origin as the reason</source>
        <translation>Die Antwort nennt den Origin als Grund</translation>
    </message>
    <message>
        <source>The same URL opened with another Origin</source>
        <translation>Dieselbe URL öffnete mit einem anderen Origin</translation>
    </message>
    <message>
        <source>A request without an Origin does not come from a page of another site</source>
        <translation>Eine Anfrage ohne Origin kommt nicht von der Seite einer anderen Website</translation>
    </message>
    <message>
        <source>The answer mentions credentials</source>
        <translation>Die Antwort erwähnt Anmeldedaten</translation>
    </message>
    <message>
        <source>The same URL opened with this Origin</source>
        <translation>Dieselbe URL öffnete mit diesem Origin</translation>
    </message>
    <message>
        <source>The server refused this client (403). The reason may be the credentials, the Origin, the client&apos;s address or a web application firewall.</source>
        <translation>Der Server hat diesen Client abgelehnt (403). Der Grund können die Anmeldedaten, der Origin, die Adresse des Clients oder eine Web Application Firewall sein.</translation>
    </message>
    <message>
        <source>Read the answer in the view “Response”.</source>
        <translation>Lesen Sie die Antwort in der Ansicht „Antwort“.</translation>
    </message>
    <message>
        <source>The application may have closed the connection before it accepted it. ASGI servers turn that into 403, and the close code is lost.</source>
        <translation>Die Anwendung hat die Verbindung möglicherweise geschlossen, bevor sie sie annahm. ASGI-Server machen daraus 403, und der Close-Code geht verloren.</translation>
    </message>
    <message>
        <source>Let the application accept the connection first, then close it with a code.</source>
        <translation>Lassen Sie die Anwendung die Verbindung zuerst annehmen und dann mit einem Code schließen.</translation>
    </message>
    <message>
        <source>Check the routes and the authentication of the application.</source>
        <translation>Prüfen Sie die Routen und die Authentifizierung der Anwendung.</translation>
    </message>
    <message>
        <source>The bot check of Cloudflare answered. A program cannot pass it.</source>
        <translation>Die Bot-Prüfung von Cloudflare hat geantwortet. Ein Programm kann sie nicht bestehen.</translation>
    </message>
    <message>
        <source>Exclude the path from the bot check at Cloudflare.</source>
        <translation>Nehmen Sie den Pfad bei Cloudflare von der Bot-Prüfung aus.</translation>
    </message>
    <message>
        <source>Send the cookie of a browser that passed the check.</source>
        <translation>Senden Sie das Cookie eines Browsers, der die Prüfung bestanden hat.</translation>
    </message>
    <message>
        <source>The server is not available at the moment and asks you to try again later (Retry-After: %1).</source>
        <translation>Der Server ist im Moment nicht verfügbar und bittet Sie, es später erneut zu versuchen (Retry-After: %1).</translation>
    </message>
    <message>
        <source>The server received too many connections or requests.</source>
        <translation>Der Server erhielt zu viele Verbindungen oder Anfragen.</translation>
    </message>
    <message>
        <source>The server received too many connections or requests. It asks you to wait %1 s.</source>
        <translation>Der Server erhielt zu viele Verbindungen oder Anfragen. Er bittet Sie, %1 s zu warten.</translation>
    </message>
    <message>
        <source>The server received too many connections or requests. It asks you to wait until %1.</source>
        <translation>Der Server erhielt zu viele Verbindungen oder Anfragen. Er bittet Sie, bis %1 zu warten.</translation>
    </message>
    <message>
        <source>Close connections that are not needed.</source>
        <translation>Schließen Sie Verbindungen, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Reconnect after a longer delay, with jitter.</source>
        <translation>Verbinden Sie nach einer längeren, zufällig gestreuten Verzögerung erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) within a minute</source>
        <translation>
            <numerusform>%n Versuch innerhalb einer Minute</numerusform>
            <numerusform>%n Versuche innerhalb einer Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered (%1).</source>
        <translation>Der Server wählte keines der angebotenen Subprotokolle (%1).</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, although none was offered.</source>
        <translation>Der Server wählte das Subprotokoll „%1“, obwohl keines angeboten wurde.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, which was not offered. Offered: %2.</source>
        <translation>Der Server wählte das Subprotokoll „%1“, das nicht angeboten wurde. Angeboten: %2.</translation>
    </message>
    <message>
        <source>Offer the subprotocol “%1”.</source>
        <translation>Bieten Sie das Subprotokoll „%1“ an.</translation>
    </message>
    <message>
        <source>Offer a subprotocol that the server supports, or none. Common subprotocols are “graphql-transport-ws”, “graphql-ws”, “ocpp1.6”, “mqtt” and “v12.stomp”.</source>
        <translation>Bieten Sie ein Subprotokoll an, das der Server unterstützt, oder keines. Verbreitete Subprotokolle sind „graphql-transport-ws“, „graphql-ws“, „ocpp1.6“, „mqtt“ und „v12.stomp“.</translation>
    </message>
    <message>
        <source>The server answered 101, but the answer is not valid. %1.</source>
        <translation>Der Server antwortete mit 101, aber die Antwort ist nicht gültig. %1.</translation>
    </message>
    <message>
        <source>Check whether a cache or a proxy wrote the answer: connect to the server directly.</source>
        <translation>Prüfen Sie, ob ein Cache oder ein Proxy die Antwort schrieb: Verbinden Sie direkt zum Server.</translation>
    </message>
    <message>
        <source>The server must compute Sec-WebSocket-Accept from the request&apos;s key (RFC 6455, 4.2.2).</source>
        <translation>Der Server muss Sec-WebSocket-Accept aus dem Schlüssel der Anfrage berechnen (RFC 6455, 4.2.2).</translation>
    </message>
    <message>
        <source>The answer contains headers of a cache</source>
        <translation>Die Antwort enthält Header eines Caches</translation>
    </message>
    <message>
        <source>The server&apos;s extensions do not match the offer. %1.</source>
        <translation>Die Erweiterungen des Servers passen nicht zum Angebot. %1.</translation>
    </message>
    <message>
        <source>Turn compression off, at the server or on the page “Compression” of the options.</source>
        <translation>Schalten Sie die Komprimierung aus, am Server oder auf der Seite „Komprimierung“ der Optionen.</translation>
    </message>
    <message>
        <source>The request was sent, but the server did not answer within %1. Its workers may be busy.</source>
        <translation>Die Anfrage wurde gesendet, aber der Server antwortete nicht innerhalb von %1. Seine Worker sind vielleicht ausgelastet.</translation>
    </message>
    <message>
        <source>The request was sent, but the server did not answer within %1. Its workers may be busy, or the port may expect TLS or the PROXY protocol.</source>
        <translation>Die Anfrage wurde gesendet, aber der Server antwortete nicht innerhalb von %1. Seine Worker sind vielleicht ausgelastet, oder der Port erwartet TLS oder das PROXY-Protokoll.</translation>
    </message>
    <message>
        <source>TCP was connected to %1</source>
        <translation>TCP war mit %1 verbunden</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The server has answered other requests</source>
        <translation>Der Server hat andere Anfragen beantwortet</translation>
    </message>
    <message>
        <source>TCP ended without an answer to the request. The server may reject this client, or it may have failed while it handled the request.</source>
        <translation>TCP endete ohne Antwort auf die Anfrage. Der Server lehnt diesen Client vielleicht ab, oder er ist bei der Bearbeitung der Anfrage fehlgeschlagen.</translation>
    </message>
    <message>
        <source>TCP ended without an answer to the request. The port may expect TLS or another protocol, the server may reject this client, or it may have failed while it handled the request.</source>
        <translation>TCP endete ohne Antwort auf die Anfrage. Der Port erwartet vielleicht TLS oder ein anderes Protokoll, der Server lehnt diesen Client vielleicht ab, oder er ist bei der Bearbeitung der Anfrage fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the port, and whether the URL should begin with wss://.</source>
        <translation>Prüfen Sie den Port und ob die URL mit wss:// beginnen sollte.</translation>
    </message>
    <message>
        <source>Connect without the proxy, and compare.</source>
        <translation>Verbinden Sie ohne den Proxy und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The answer through the proxy %1 is not HTTP. The proxy may have sent a page of its own instead of connecting to %2.</source>
        <translation>Die Antwort über den Proxy %1 ist kein HTTP. Der Proxy hat vielleicht eine eigene Seite gesendet, statt sich mit %2 zu verbinden.</translation>
    </message>
    <message>
        <source>The program at %1 does not use HTTP.</source>
        <translation>Das Programm an %1 verwendet kein HTTP.</translation>
    </message>
    <message>
        <source>The program at %1 uses %2, not HTTP.</source>
        <translation>Das Programm an %1 verwendet %2, nicht HTTP.</translation>
    </message>
    <message>
        <source>Renew the certificate, and check whether this computer&apos;s clock is right.</source>
        <translation>Erneuern Sie das Zertifikat und prüfen Sie, ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>The certificate is self-signed. For tests it can be trusted by its fingerprint, on the page “TLS” of the options.</source>
        <translation>Das Zertifikat ist selbstsigniert. Für Tests kann ihm über seinen Fingerabdruck vertraut werden, auf der Seite „TLS“ der Optionen.</translation>
    </message>
    <message>
        <source>The server sent only its own certificate. If an intermediate CA issued it, the server must also send the certificate of that CA (“fullchain.pem”).</source>
        <translation>Der Server sendete nur sein eigenes Zertifikat. Wenn es von einer Zwischen-CA ausgestellt wurde, muss der Server auch deren Zertifikat senden („fullchain.pem“).</translation>
    </message>
    <message>
        <source>If the CA is internal, add its certificate on the page “TLS” of the options.</source>
        <translation>Wenn die CA intern ist, fügen Sie ihr Zertifikat auf der Seite „TLS“ der Optionen hinzu.</translation>
    </message>
    <message>
        <source>The certificate is valid for these names: %1.</source>
        <translation>Das Zertifikat gilt für diese Namen: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut: %1.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”</source>
        <translation>Das Zertifikat wurde von „%1“ ausgestellt</translation>
    </message>
    <message>
        <source>The certificate for %1 was issued by “%2”. A product of that name inspects TLS and replaces the server&apos;s certificate with its own.</source>
        <translation>Das Zertifikat für %1 wurde von „%2“ ausgestellt. Ein Produkt dieses Namens untersucht TLS und ersetzt das Zertifikat des Servers durch ein eigenes.</translation>
    </message>
    <message>
        <source>Exclude the host from the inspection, or add the product&apos;s CA on the page “TLS” of the options.</source>
        <translation>Nehmen Sie den Host von der Untersuchung aus oder fügen Sie die CA des Produkts auf der Seite „TLS“ der Optionen hinzu.</translation>
    </message>
    <message>
        <source>An earlier certificate of the host was issued by “%1”</source>
        <translation>Ein früheres Zertifikat des Hosts wurde von „%1“ ausgestellt</translation>
    </message>
    <message>
        <source>The host is in a private network</source>
        <translation>Der Host liegt in einem privaten Netz</translation>
    </message>
    <message>
        <source>The server requires a client certificate.</source>
        <translation>Der Server verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a client certificate and its key on the page “TLS” of the options.</source>
        <translation>Wählen Sie ein Client-Zertifikat und dessen Schlüssel auf der Seite „TLS“ der Optionen.</translation>
    </message>
    <message>
        <source>The server rejected the client certificate as expired.</source>
        <translation>Der Server lehnte das Client-Zertifikat als abgelaufen ab.</translation>
    </message>
    <message>
        <source>The server rejected the client certificate as revoked.</source>
        <translation>Der Server lehnte das Client-Zertifikat als gesperrt ab.</translation>
    </message>
    <message>
        <source>The server does not trust the CA of the client certificate.</source>
        <translation>Der Server vertraut der CA des Client-Zertifikats nicht.</translation>
    </message>
    <message>
        <source>The server rejected the client certificate.</source>
        <translation>Der Server lehnte das Client-Zertifikat ab.</translation>
    </message>
    <message>
        <source>Choose a certificate from the CA that the server expects, with all intermediate certificates.</source>
        <translation>Wählen Sie ein Zertifikat der CA, die der Server erwartet, mit allen Zwischenzertifikaten.</translation>
    </message>
    <message>
        <source>The server closed with %1 and no reason</source>
        <translation>Der Server schloss mit %1 ohne Grund</translation>
    </message>
    <message>
        <source>The server closed with %1 “%2”</source>
        <translation>Der Server schloss mit %1 „%2“</translation>
    </message>
    <message>
        <source>The Close frame followed %1 after a message of %2</source>
        <translation>Der Close-Frame folgte %1 auf eine Nachricht von %2</translation>
    </message>
    <message>
        <source>The server rejected what it received. Meaning of the code: %1</source>
        <translation>Der Server wies zurück, was er empfing. Bedeutung des Codes: %1</translation>
    </message>
    <message>
        <source>Send a text message instead of a binary one, or the other way round.</source>
        <translation>Senden Sie eine Textnachricht statt einer binären oder umgekehrt.</translation>
    </message>
    <message>
        <source>Check whether the message has the format that the server expects, such as JSON in UTF-8.</source>
        <translation>Prüfen Sie, ob die Nachricht das Format hat, das der Server erwartet, etwa JSON in UTF-8.</translation>
    </message>
    <message>
        <source>Check whether raw frames or compression are used that the server does not support.</source>
        <translation>Prüfen Sie, ob rohe Frames oder Komprimierung verwendet werden, die der Server nicht unterstützt.</translation>
    </message>
    <message>
        <source>The last message was binary</source>
        <translation>Die letzte Nachricht war binär</translation>
    </message>
    <message>
        <source>The server reports that a message was too big for it.</source>
        <translation>Der Server meldet, dass eine Nachricht für ihn zu groß war.</translation>
    </message>
    <message>
        <source>The server reports that a message was too big for it. The last message had %1.</source>
        <translation>Der Server meldet, dass eine Nachricht für ihn zu groß war. Die letzte Nachricht hatte %1.</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise the limit. Defaults: Tomcat and Spring 8 KiB (“maxTextMessageBufferSize”), Python websockets and Socket.IO 1 MB, uvicorn 16 MiB, ws 100 MiB (“maxPayload”).</source>
        <translation>Senden Sie kleinere Nachrichten oder erhöhen Sie die Grenze. Vorgaben: Tomcat und Spring 8 KiB („maxTextMessageBufferSize“), Python websockets und Socket.IO 1 MB, uvicorn 16 MiB, ws 100 MiB („maxPayload“).</translation>
    </message>
    <message>
        <source>Amazon API Gateway allows 128 KB for a message and 32 KB for a frame: send the message in several frames.</source>
        <translation>Amazon API Gateway erlaubt 128 KB für eine Nachricht und 32 KB für einen Frame: Senden Sie die Nachricht in mehreren Frames.</translation>
    </message>
    <message>
        <source>It was the largest message that was sent</source>
        <translation>Es war die größte gesendete Nachricht</translation>
    </message>
    <message>
        <source>The server closed the connection because of its policy, without a close reason.</source>
        <translation>Der Server schloss die Verbindung wegen seiner Richtlinie, ohne Close-Grund.</translation>
    </message>
    <message>
        <source>The server closed the connection because of its policy: “%1”.</source>
        <translation>Der Server schloss die Verbindung wegen seiner Richtlinie: „%1“.</translation>
    </message>
    <message>
        <source>Send the credentials that the server expects.</source>
        <translation>Senden Sie die Anmeldedaten, die der Server erwartet.</translation>
    </message>
    <message>
        <source>Send fewer messages per second.</source>
        <translation>Senden Sie weniger Nachrichten pro Sekunde.</translation>
    </message>
    <message>
        <source>The server sent a close reason</source>
        <translation>Der Server sendete einen Close-Grund</translation>
    </message>
    <message>
        <source>The server reports an internal error.</source>
        <translation>Der Server meldet einen internen Fehler.</translation>
    </message>
    <message>
        <source>A gateway reports an invalid answer from the server behind it.</source>
        <translation>Ein Gateway meldet eine ungültige Antwort von dem Server dahinter.</translation>
    </message>
    <message>
        <source>The server reports that it is restarting.</source>
        <translation>Der Server meldet, dass er neu startet.</translation>
    </message>
    <message>
        <source>The server reports that it is not available at the moment. Connect again later.</source>
        <translation>Der Server meldet, dass er im Moment nicht verfügbar ist. Verbinden Sie später erneut.</translation>
    </message>
    <message>
        <source>Connect again after a delay.</source>
        <translation>Verbinden Sie nach einer Verzögerung erneut.</translation>
    </message>
    <message>
        <source>The server sent a Close frame with the code %1, which must not be sent. Its meaning is unknown.</source>
        <translation>Der Server sendete einen Close-Frame mit dem Code %1, der nicht gesendet werden darf. Seine Bedeutung ist unbekannt.</translation>
    </message>
    <message>
        <source>A bridge or proxy may have passed on a code from another connection. The server should send a code from 3000 to 4999, or one of RFC 6455.</source>
        <translation>Eine Bridge oder ein Proxy hat vielleicht einen Code einer anderen Verbindung weitergegeben. Der Server sollte einen Code von 3000 bis 4999 oder einen aus RFC 6455 senden.</translation>
    </message>
    <message>
        <source>The server closed with %1. Meaning (%2): %3</source>
        <translation>Der Server schloss mit %1. Bedeutung (%2): %3</translation>
    </message>
    <message>
        <source>Look up %1 in the documentation: %2.</source>
        <translation>Schlagen Sie %1 in der Dokumentation nach: %2.</translation>
    </message>
    <message>
        <source>Some applications use the code with another meaning</source>
        <translation>Manche Anwendungen verwenden den Code mit anderer Bedeutung</translation>
    </message>
    <message>
        <source>The server closed with %1, a code of the application. The close reason is “%2”.</source>
        <translation>Der Server schloss mit %1, einem Code der Anwendung. Der Close-Grund ist „%2“.</translation>
    </message>
    <message>
        <source>Look up %1 in the documentation of the application.</source>
        <translation>Schlagen Sie %1 in der Dokumentation der Anwendung nach.</translation>
    </message>
    <message>
        <source>The server accepted the connection and ended it %1 later, before you sent a message. The application may have rejected the request.</source>
        <translation>Der Server nahm die Verbindung an und beendete sie %1 später, bevor Sie eine Nachricht gesendet hatten. Die Anwendung hat die Anfrage vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was open for %1</source>
        <translation>Die Verbindung war %1 offen</translation>
    </message>
    <message>
        <source>A token or a parameter may be missing, the path may be wrong, or the number of connections may be limited.</source>
        <translation>Ein Token oder ein Parameter fehlt vielleicht, der Pfad ist vielleicht falsch, oder die Zahl der Verbindungen ist begrenzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier connection(s) ended in the same way</source>
        <translation>
            <numerusform>%n frühere Verbindung endete ebenso</numerusform>
            <numerusform>%n frühere Verbindungen endeten ebenso</numerusform>
        </translation>
    </message>
    <message>
        <source>The server had sent data before</source>
        <translation>Der Server hatte vorher Daten gesendet</translation>
    </message>
    <message>
        <source>The subprotocol graphql-transport-ws expects a first message, connection_init, within 3 s by default, and none was sent.</source>
        <translation>Das Subprotokoll graphql-transport-ws erwartet standardmäßig innerhalb von 3 s eine erste Nachricht, connection_init, und es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>Send {&quot;type&quot;:&quot;connection_init&quot;} as soon as the connection is open.</source>
        <translation>Senden Sie {&quot;type&quot;:&quot;connection_init&quot;}, sobald die Verbindung offen ist.</translation>
    </message>
    <message>
        <source>The close code 4408 has this meaning</source>
        <translation>Der Close-Code 4408 hat diese Bedeutung</translation>
    </message>
    <message>
        <source>TCP was ended after your Close frame, but the server sent no Close frame (RFC 6455, 7.1.1).</source>
        <translation>TCP wurde nach Ihrem Close-Frame beendet, aber der Server sendete keinen Close-Frame (RFC 6455, 7.1.1).</translation>
    </message>
    <message>
        <source>TCP was reset after your Close frame, but the server sent no Close frame (RFC 6455, 7.1.1).</source>
        <translation>TCP wurde nach Ihrem Close-Frame zurückgesetzt, aber der Server sendete keinen Close-Frame (RFC 6455, 7.1.1).</translation>
    </message>
    <message>
        <source>TCP ended %1 after the Close frame</source>
        <translation>TCP endete %1 nach dem Close-Frame</translation>
    </message>
    <message>
        <source>This is harmless unless messages are missing. The server should answer the Close frame, for example with close() instead of terminate().</source>
        <translation>Das ist harmlos, sofern keine Nachrichten fehlen. Der Server sollte den Close-Frame beantworten, zum Beispiel mit close() statt terminate().</translation>
    </message>
    <message>
        <source>TCP did not acknowledge your Close frame: the network to the server is broken, or its computer cannot be reached any more.</source>
        <translation>TCP hat Ihren Close-Frame nicht bestätigt: Das Netzwerk zum Server ist unterbrochen, oder sein Computer ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The server kept sending and did not answer your Close frame. It may not read while it sends.</source>
        <translation>Der Server sendete weiter und beantwortete Ihren Close-Frame nicht. Vielleicht liest er nicht, während er sendet.</translation>
    </message>
    <message>
        <source>The server did not answer your Close frame. Its program may be blocked, or it may not support the closing handshake.</source>
        <translation>Der Server beantwortete Ihren Close-Frame nicht. Sein Programm ist vielleicht blockiert, oder es unterstützt den Schließ-Handshake nicht.</translation>
    </message>
    <message>
        <source>The server does not read, so your Close frame could not be delivered.</source>
        <translation>Der Server liest nicht; Ihr Close-Frame konnte deshalb nicht zugestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) had not been acknowledged by the server</source>
        <translation>
            <numerusform>%Ln Byte war vom Server nicht bestätigt</numerusform>
            <numerusform>%Ln Bytes waren vom Server nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether the server&apos;s program is busy, and whether it reads while it sends.</source>
        <translation>Prüfen Sie, ob das Programm des Servers ausgelastet ist und ob es liest, während es sendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of your messages had not been sent when the connection ended.</source>
        <translation>
            <numerusform>%Ln Byte Ihrer Nachrichten war nicht gesendet, als die Verbindung endete.</numerusform>
            <numerusform>%Ln Bytes Ihrer Nachrichten waren nicht gesendet, als die Verbindung endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until everything has been sent (bufferedAmount is 0) before the connection is closed.</source>
        <translation>Warten Sie, bis alles gesendet ist (bufferedAmount ist 0), bevor die Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <source>TCP was reset after the Close frames. This happens when a program closes a socket that still has unread data.</source>
        <translation>TCP wurde nach den Close-Frames zurückgesetzt. Das geschieht, wenn ein Programm einen Socket schließt, in dem noch ungelesene Daten sind.</translation>
    </message>
    <message>
        <source>This is harmless unless messages are missing.</source>
        <translation>Das ist harmlos, sofern keine Nachrichten fehlen.</translation>
    </message>
    <message>
        <source>Raise the maximum message size on the page “Limits” of the options.</source>
        <translation>Erhöhen Sie die maximale Nachrichtengröße auf der Seite „Grenzen“ der Optionen.</translation>
    </message>
    <message>
        <source>The next attempt, %1 later, could not open a TCP connection</source>
        <translation>Der nächste Versuch, %1 später, konnte keine TCP-Verbindung öffnen</translation>
    </message>
    <message>
        <source>The next attempt, %1 later, was answered with %2</source>
        <translation>Der nächste Versuch, %1 später, wurde mit %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) to the server ended within 100 ms</source>
        <translation>
            <numerusform>%n weitere Verbindung zum Server endete innerhalb von 100 ms</numerusform>
            <numerusform>%n weitere Verbindungen zum Server endeten innerhalb von 100 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>They had been silent or open for the same time, so a timeout fits as well</source>
        <translation>Sie waren gleich lange still oder offen gewesen; ein Zeitlimit passt deshalb ebenso</translation>
    </message>
    <message>
        <source>Right after the end, the server or its gateway was not available. It may have been stopped or restarted.</source>
        <translation>Gleich nach dem Ende war der Server oder sein Gateway nicht verfügbar. Vielleicht wurde er gestoppt oder neu gestartet.</translation>
    </message>
    <message>
        <source>Several connections to the server ended at the same time. The server or a proxy may have been stopped, restarted or reloaded.</source>
        <translation>Mehrere Verbindungen zum Server endeten gleichzeitig. Der Server oder ein Proxy wurde vielleicht gestoppt, neu gestartet oder neu geladen.</translation>
    </message>
    <message>
        <source>Look for a deployment, a crash or a reload of a proxy at that time. nginx ends old workers after “worker_shutdown_timeout”, and Caddy closes streams when its configuration is reloaded.</source>
        <translation>Suchen Sie nach einem Deployment, einem Absturz oder dem Neuladen eines Proxys zu dieser Zeit. nginx beendet alte Worker nach „worker_shutdown_timeout“, und Caddy schließt Ströme, wenn seine Konfiguration neu geladen wird.</translation>
    </message>
    <message>
        <source>Both happened together</source>
        <translation>Beides geschah zusammen</translation>
    </message>
    <message>
        <source>This connection was open before</source>
        <translation>Diese Verbindung war vorher offen</translation>
    </message>
    <message>
        <source>That is just over %1 bytes, a common limit</source>
        <translation>Das ist knapp über %1 Bytes, einer verbreiteten Grenze</translation>
    </message>
    <message>
        <source>The server sent a message after it</source>
        <translation>Der Server sendete danach eine Nachricht</translation>
    </message>
    <message>
        <source>TCP ended %1 after a message of %2, the largest one sent. The server or a proxy may limit the size of messages.</source>
        <translation>TCP endete %1 nach einer Nachricht von %2, der größten gesendeten. Der Server oder ein Proxy begrenzt vielleicht die Größe von Nachrichten.</translation>
    </message>
    <message>
        <source>Send a smaller message, and see whether the connection stays open.</source>
        <translation>Senden Sie eine kleinere Nachricht und sehen Sie, ob die Verbindung offen bleibt.</translation>
    </message>
    <message>
        <source>Send the message in several frames: some servers limit the size of frames, not of messages.</source>
        <translation>Senden Sie die Nachricht in mehreren Frames: Manche Server begrenzen die Größe von Frames, nicht von Nachrichten.</translation>
    </message>
    <message>
        <source>A smaller message was sent before</source>
        <translation>Vorher wurde eine kleinere Nachricht gesendet</translation>
    </message>
    <message>
        <source>The server had not acknowledged all of the message</source>
        <translation>Der Server hatte nicht die ganze Nachricht bestätigt</translation>
    </message>
    <message>
        <source>The connection ended while about %1 messages per second were being sent. The server may limit the rate of messages.</source>
        <translation>Die Verbindung endete, während etwa %1 Nachrichten pro Sekunde gesendet wurden. Der Server begrenzt vielleicht die Rate der Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) had been sent</source>
        <translation>
            <numerusform>%Ln Nachricht war gesendet</numerusform>
            <numerusform>%Ln Nachrichten waren gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer messages per second, and see whether the connection stays open.</source>
        <translation>Senden Sie weniger Nachrichten pro Sekunde und sehen Sie, ob die Verbindung offen bleibt.</translation>
    </message>
    <message>
        <source>The server had not acknowledged all of the data</source>
        <translation>Der Server hatte nicht alle Daten bestätigt</translation>
    </message>
    <message>
        <source>The close reason is “%1”</source>
        <translation>Der Close-Grund ist „%1“</translation>
    </message>
    <message>
        <source>TCP ended between two frames of a message, so the message is incomplete.</source>
        <translation>TCP endete zwischen zwei Frames einer Nachricht; die Nachricht ist deshalb unvollständig.</translation>
    </message>
    <message>
        <source>TCP ended within the header of a frame, so the frame is incomplete.</source>
        <translation>TCP endete im Kopf eines Frames; der Frame ist deshalb unvollständig.</translation>
    </message>
    <message>
        <source>TCP ended within a frame: only %1 of %2 bytes were received.</source>
        <translation>TCP endete in einem Frame: Nur %1 von %2 Bytes wurden empfangen.</translation>
    </message>
    <message>
        <source>Look for a size or time limit of a proxy, and for an error of the server while it was sending.</source>
        <translation>Suchen Sie nach einer Größen- oder Zeitgrenze eines Proxys und nach einem Fehler des Servers beim Senden.</translation>
    </message>
    <message>
        <source>This is why</source>
        <translation>Das ist der Grund</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>Möglicherweise</translation>
    </message>
    <message>
        <source>Against this cause: %1</source>
        <translation>Gegen diese Ursache: %1</translation>
    </message>
    <message>
        <source>The connection was closed normally, so there is nothing to explain.</source>
        <translation>Die Verbindung wurde normal geschlossen; es gibt nichts zu erklären.</translation>
    </message>
    <message>
        <source>There is not enough evidence for a cause.</source>
        <translation>Es gibt nicht genügend Belege für eine Ursache.</translation>
    </message>
    <message>
        <source>Connect again with the same settings, and see whether the connection ends in the same way.</source>
        <translation>Verbinden Sie mit denselben Einstellungen erneut und sehen Sie, ob die Verbindung ebenso endet.</translation>
    </message>
    <message>
        <source>The connection ended %1 after a message was sent. Send the same message again, and see whether the connection ends again.</source>
        <translation>Die Verbindung endete %1, nachdem eine Nachricht gesendet wurde. Senden Sie dieselbe Nachricht erneut und sehen Sie, ob die Verbindung wieder endet.</translation>
    </message>
    <message>
        <source>Read the last message of the server, which was received %1 before the end.</source>
        <translation>Lesen Sie die letzte Nachricht des Servers, die %1 vor dem Ende empfangen wurde.</translation>
    </message>
    <message>
        <source>Turn automatic Pings off, and see whether the silence before the end is the same.</source>
        <translation>Schalten Sie automatische Pings aus und sehen Sie, ob die Stille vor dem Ende dieselbe ist.</translation>
    </message>
    <message>
        <source>Send a Ping every 20 s, and see whether the connection lives longer.</source>
        <translation>Senden Sie alle 20 s einen Ping und sehen Sie, ob die Verbindung länger lebt.</translation>
    </message>
    <message>
        <source>Connect to the server directly, without proxies and load balancers (“Connect to”).</source>
        <translation>Verbinden Sie sich direkt mit dem Server, ohne Proxys und Lastverteiler („Verbinden mit“).</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 answered 502: it did not get a valid answer from the server behind it.</source>
        <translation>%1 antwortete mit 502: Es erhielt keine gültige Antwort von dem Server dahinter.</translation>
    </message>
    <message>
        <source>%1 answered 504: the server behind it did not answer in time.</source>
        <translation>%1 antwortete mit 504: Der Server dahinter antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 answered 503: it cannot serve the request at the moment. It, or a server behind it, may be down or overloaded.</source>
        <translation>%1 antwortete mit 503: Die Anfrage kann im Moment nicht bedient werden. Es oder ein Server dahinter ist vielleicht ausgefallen oder überlastet.</translation>
    </message>
    <message>
        <source>Check whether the server behind the gateway is running, at the port and with the protocol that the gateway expects.</source>
        <translation>Prüfen Sie, ob der Server hinter dem Gateway läuft, an dem Port und mit dem Protokoll, die das Gateway erwartet.</translation>
    </message>
    <message>
        <source>The same URL opened before</source>
        <translation>Dieselbe URL öffnete vorher</translation>
    </message>
    <message>
        <source>The server had an internal error while it handled the opening handshake (500).</source>
        <translation>Beim Server trat bei der Bearbeitung des Eröffnungs-Handshakes ein interner Fehler auf (500).</translation>
    </message>
    <message>
        <source>The server does not support this request (501).</source>
        <translation>Der Server unterstützt diese Anfrage nicht (501).</translation>
    </message>
    <message>
        <source>the origin&apos;s answer was empty, or Cloudflare did not expect it</source>
        <translation>die Antwort des Ursprungsservers war leer, oder Cloudflare erwartete sie nicht</translation>
    </message>
    <message>
        <source>the origin refuses connections</source>
        <translation>der Ursprungsserver verweigert Verbindungen</translation>
    </message>
    <message>
        <source>the origin did not answer the attempt to connect in time</source>
        <translation>der Ursprungsserver beantwortete den Verbindungsversuch nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the origin cannot be reached</source>
        <translation>der Ursprungsserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the origin accepted the request but did not answer in time</source>
        <translation>der Ursprungsserver nahm die Anfrage an, antwortete aber nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the TLS handshake with the origin failed</source>
        <translation>der TLS-Handshake mit dem Ursprungsserver schlug fehl</translation>
    </message>
    <message>
        <source>the origin&apos;s certificate is not valid</source>
        <translation>das Zertifikat des Ursprungsservers ist nicht gültig</translation>
    </message>
    <message>
        <source>the body of the answer contains an error 1xxx with more about it</source>
        <translation>der Rumpf der Antwort enthält einen Fehler 1xxx mit mehr dazu</translation>
    </message>
    <message>
        <source>Cloudflare answered %1: %2.</source>
        <translation>Cloudflare antwortete mit %1: %2.</translation>
    </message>
    <message>
        <source>Check TLS and the certificate of the origin.</source>
        <translation>Prüfen Sie TLS und das Zertifikat des Ursprungsservers.</translation>
    </message>
    <message>
        <source>Check whether the origin is running, and whether its firewall accepts Cloudflare&apos;s addresses.</source>
        <translation>Prüfen Sie, ob der Ursprungsserver läuft und ob seine Firewall die Adressen von Cloudflare zulässt.</translation>
    </message>
    <message>
        <source>Amazon API Gateway did not accept the $connect request (%1).</source>
        <translation>Amazon API Gateway hat die Anfrage $connect nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>The path must begin with the stage, such as “/production”.</source>
        <translation>Der Pfad muss mit der Stage beginnen, etwa „/production“.</translation>
    </message>
    <message>
        <source>Check the authorizer, the signature of the request, and the integration of $connect.</source>
        <translation>Prüfen Sie den Authorizer, die Signatur der Anfrage und die Integration von $connect.</translation>
    </message>
    <message>
        <source>Engine.IO, the base of Socket.IO, reports: %1.</source>
        <translation>Engine.IO, die Grundlage von Socket.IO, meldet: %1.</translation>
    </message>
    <message>
        <source>Add “transport=websocket” to the query.</source>
        <translation>Fügen Sie „transport=websocket“ zur Abfrage hinzu.</translation>
    </message>
    <message>
        <source>Remove “sid” from the query.</source>
        <translation>Entfernen Sie „sid“ aus der Abfrage.</translation>
    </message>
    <message>
        <source>With several servers, turn on sticky sessions.</source>
        <translation>Schalten Sie bei mehreren Servern Sticky Sessions ein.</translation>
    </message>
    <message>
        <source>Add “EIO=4” to the query for Socket.IO 3 and 4, or “EIO=3” for Socket.IO 2.</source>
        <translation>Fügen Sie „EIO=4“ zur Abfrage hinzu für Socket.IO 3 und 4, oder „EIO=3“ für Socket.IO 2.</translation>
    </message>
    <message>
        <source>The query must contain “EIO=4&amp;transport=websocket”, and the request must be a GET.</source>
        <translation>Die Abfrage muss „EIO=4&amp;transport=websocket“ enthalten, und die Anfrage muss ein GET sein.</translation>
    </message>
    <message>
        <source>SignalR no longer has a connection with this id.</source>
        <translation>SignalR hat keine Verbindung mit dieser id mehr.</translation>
    </message>
    <message>
        <source>The answer contains: %1</source>
        <translation>Die Antwort enthält: %1</translation>
    </message>
    <message>
        <source>Negotiate again just before connecting.</source>
        <translation>Handeln Sie unmittelbar vor dem Verbinden erneut aus.</translation>
    </message>
    <message>
        <source>The server keeps sending messages but did not answer a Ping in time.</source>
        <translation>Der Server sendet weiter Nachrichten, beantwortete aber einen Ping nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server did not answer a Ping in time.</source>
        <translation>Der Server beantwortete einen Ping nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server did not answer a Ping in time, and TCP did not acknowledge the data either. The network is broken, or the other computer cannot be reached any more.</source>
        <translation>Der Server beantwortete einen Ping nicht rechtzeitig, und auch TCP bestätigte die Daten nicht. Das Netzwerk ist unterbrochen, oder der andere Computer ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer a Ping in time. The other end of TCP acknowledged it, so the network works up to there.</source>
        <translation>Der Server beantwortete einen Ping nicht rechtzeitig. Das andere Ende von TCP bestätigte ihn; bis dorthin funktioniert das Netzwerk also.</translation>
    </message>
    <message numerus="yes">
        <source>%n Ping(s) had not been answered</source>
        <translation>
            <numerusform>%n Ping war nicht beantwortet</numerusform>
            <numerusform>%n Pings waren nicht beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>The last answered Ping took %1</source>
        <translation>Der letzte beantwortete Ping dauerte %1</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>Prüfen Sie WLAN, Kabel und VPN.</translation>
    </message>
    <message>
        <source>Check whether the server&apos;s program is blocked, or does not answer Pings (RFC 6455, 5.5.2).</source>
        <translation>Prüfen Sie, ob das Programm des Servers blockiert ist oder Pings nicht beantwortet (RFC 6455, 5.5.2).</translation>
    </message>
    <message>
        <source>Wasclean did not answer the server&apos;s Pings because the option is off.</source>
        <translation>Wasclean hat die Pings des Servers nicht beantwortet, weil die Option ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The server&apos;s last Ping was received %1 before the end</source>
        <translation>Der letzte Ping des Servers wurde %1 vor dem Ende empfangen</translation>
    </message>
    <message>
        <source>Turn on the answers to Pings on the page “Pings” of the options.</source>
        <translation>Schalten Sie die Antworten auf Pings auf der Seite „Pings“ der Optionen ein.</translation>
    </message>
    <message>
        <source>The server reports that it received no Pong in time: “%1”.</source>
        <translation>Der Server meldet, dass er nicht rechtzeitig einen Pong erhielt: „%1“.</translation>
    </message>
    <message>
        <source>Python&apos;s websockets and uvicorn send a Ping every 20 s and wait 20 s for the Pong by default (“ping_interval”, “ping_timeout”).</source>
        <translation>websockets für Python und uvicorn senden standardmäßig alle 20 s einen Ping und warten 20 s auf den Pong („ping_interval“, „ping_timeout“).</translation>
    </message>
    <message>
        <source>Check whether the server itself was blocked and did not read the Pong.</source>
        <translation>Prüfen Sie, ob der Server selbst blockiert war und den Pong nicht las.</translation>
    </message>
    <message>
        <source>This computer was suspended for %1</source>
        <translation>Dieser Computer war %1 im Ruhezustand</translation>
    </message>
    <message>
        <source>The server reports that it closed because of inactivity: “%1”.</source>
        <translation>Der Server meldet, dass er wegen Inaktivität schloss: „%1“.</translation>
    </message>
    <message>
        <source>No message was sent to the server for %1</source>
        <translation>%1 lang wurde keine Nachricht an den Server gesendet</translation>
    </message>
    <message>
        <source>Send a message or a Ping more often than that.</source>
        <translation>Senden Sie öfter als das eine Nachricht oder einen Ping.</translation>
    </message>
    <message>
        <source>Raise the idle timeout of the server, such as “idleTimeout” in Jetty.</source>
        <translation>Erhöhen Sie das Leerlauf-Zeitlimit des Servers, etwa „idleTimeout“ in Jetty.</translation>
    </message>
    <message>
        <source>The server&apos;s last message was not answered for %1. Engine.IO ends a connection whose heartbeat (“2”) is not answered with “3” within 20 s.</source>
        <translation>Die letzte Nachricht des Servers wurde %1 lang nicht beantwortet. Engine.IO beendet eine Verbindung, deren Heartbeat („2“) nicht innerhalb von 20 s mit „3“ beantwortet wird.</translation>
    </message>
    <message>
        <source>The query contains EIO=%1</source>
        <translation>Die Abfrage enthält EIO=%1</translation>
    </message>
    <message>
        <source>Add an automatic reply: “3” to the text “2”.</source>
        <translation>Fügen Sie eine automatische Antwort hinzu: „3“ auf den Text „2“.</translation>
    </message>
    <message>
        <source>Google Cloud: raise “timeoutSec” of the backend service.</source>
        <translation>Google Cloud: Erhöhen Sie „timeoutSec“ des Backend-Dienstes.</translation>
    </message>
    <message>
        <source>OpenShift: set the annotation “haproxy.router.openshift.io/timeout-tunnel”.</source>
        <translation>OpenShift: Setzen Sie die Annotation „haproxy.router.openshift.io/timeout-tunnel“.</translation>
    </message>
    <message>
        <source>Jetty: raise “idleTimeout”.</source>
        <translation>Jetty: Erhöhen Sie „idleTimeout“.</translation>
    </message>
    <message>
        <source>nginx: raise “proxy_read_timeout” and “proxy_send_timeout”.</source>
        <translation>nginx: Erhöhen Sie „proxy_read_timeout“ und „proxy_send_timeout“.</translation>
    </message>
    <message>
        <source>AWS Application or Classic Load Balancer: raise its idle timeout.</source>
        <translation>AWS Application oder Classic Load Balancer: Erhöhen Sie sein Leerlauf-Zeitlimit.</translation>
    </message>
    <message>
        <source>Varnish: raise “pipe_timeout”.</source>
        <translation>Varnish: Erhöhen Sie „pipe_timeout“.</translation>
    </message>
    <message>
        <source>Apache httpd: raise “ProxyTimeout”.</source>
        <translation>Apache httpd: Erhöhen Sie „ProxyTimeout“.</translation>
    </message>
    <message>
        <source>Users report that Cloudflare ends a connection after 100 s of silence.</source>
        <translation>Benutzer berichten, dass Cloudflare eine Verbindung nach 100 s Stille beendet.</translation>
    </message>
    <message>
        <source>Azure: raise the idle timeout of the rule.</source>
        <translation>Azure: Erhöhen Sie das Leerlauf-Zeitlimit der Regel.</translation>
    </message>
    <message>
        <source>Envoy: set “idle_timeout: 0s” for the route.</source>
        <translation>Envoy: Setzen Sie „idle_timeout: 0s“ für die Route.</translation>
    </message>
    <message>
        <source>Cloud Run: raise the request timeout, to 3600 s at most.</source>
        <translation>Cloud Run: Erhöhen Sie das Anfrage-Zeitlimit, höchstens auf 3600 s.</translation>
    </message>
    <message>
        <source>AWS Network Load Balancer: raise “tcp.idle_timeout.seconds”.</source>
        <translation>AWS Network Load Balancer: Erhöhen Sie „tcp.idle_timeout.seconds“.</translation>
    </message>
    <message>
        <source>Daphne: set “--websocket_timeout”.</source>
        <translation>Daphne: Setzen Sie „--websocket_timeout“.</translation>
    </message>
    <message>
        <source>Squid: raise “client_lifetime”.</source>
        <translation>Squid: Erhöhen Sie „client_lifetime“.</translation>
    </message>
    <message>
        <source>TCP received no acknowledgement for %1, so the system gave up the connection.</source>
        <translation>TCP erhielt %1 lang keine Bestätigung; das System gab die Verbindung deshalb auf.</translation>
    </message>
    <message>
        <source>The probes of TCP keep-alive were not answered, so the system gave up the connection.</source>
        <translation>Die Proben von TCP-Keep-alive wurden nicht beantwortet; das System gab die Verbindung deshalb auf.</translation>
    </message>
    <message>
        <source>The system reported that the network to the server is not available any more.</source>
        <translation>Das System meldete, dass das Netzwerk zum Server nicht mehr verfügbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>TCP sent %Ln segment(s) again</source>
        <translation>
            <numerusform>TCP sendete %Ln Segment erneut</numerusform>
            <numerusform>TCP sendete %Ln Segmente erneut</numerusform>
        </translation>
    </message>
    <message>
        <source>The system reported: %1</source>
        <translation>Das System meldete: %1</translation>
    </message>
    <message>
        <source>Send Pings: they detect a lost network sooner than TCP, which takes up to about 15 minutes.</source>
        <translation>Senden Sie Pings: Sie erkennen ein verlorenes Netzwerk früher als TCP, das bis zu etwa 15 Minuten braucht.</translation>
    </message>
    <message>
        <source>This computer lost its address %1 while the connection was open.</source>
        <translation>Dieser Computer verlor seine Adresse %1, während die Verbindung offen war.</translation>
    </message>
    <message>
        <source>At the end, no network interface had the address any more</source>
        <translation>Am Ende hatte keine Netzwerkschnittstelle mehr diese Adresse</translation>
    </message>
    <message>
        <source>Connect again after the network has changed, such as from Wi-Fi to cable, or when a VPN starts or ends.</source>
        <translation>Verbinden Sie erneut, nachdem sich das Netzwerk geändert hat, etwa von WLAN zu Kabel, oder wenn ein VPN beginnt oder endet.</translation>
    </message>
    <message>
        <source>This computer was suspended for %1 while the connection was open, and could not answer.</source>
        <translation>Dieser Computer war %1 im Ruhezustand, während die Verbindung offen war, und konnte nicht antworten.</translation>
    </message>
    <message>
        <source>Connect again after waking up.</source>
        <translation>Verbinden Sie nach dem Aufwachen erneut.</translation>
    </message>
    <message>
        <source>After %1 of silence, TCP was reset in answer to the first message. A router or firewall may have forgotten the connection.</source>
        <translation>Nach %1 Stille wurde TCP als Antwort auf die erste Nachricht zurückgesetzt. Ein Router oder eine Firewall hat die Verbindung vielleicht vergessen.</translation>
    </message>
    <message>
        <source>The reset was received %1 after the message</source>
        <translation>Das Zurücksetzen kam %1 nach der Nachricht</translation>
    </message>
    <message>
        <source>Send a Ping every 20 to 50 s. Some routers, firewalls and load balancers drop silent connections without notice.</source>
        <translation>Senden Sie alle 20 bis 50 s einen Ping. Manche Router, Firewalls und Lastverteiler verwerfen stille Verbindungen ohne Mitteilung.</translation>
    </message>
    <message>
        <source>The server is on this computer</source>
        <translation>Der Server läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 antwortete nicht</translation>
    </message>
    <message>
        <source>The host name “%1” was not found.</source>
        <translation>Der Hostname „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The host name “%1” could not be resolved: no DNS server answered.</source>
        <translation>Der Hostname „%1“ konnte nicht aufgelöst werden: Kein DNS-Server antwortete.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.</source>
        <translation>Prüfen Sie die Schreibweise des Hostnamens.</translation>
    </message>
    <message>
        <source>Compare with “getent hosts %1” on this computer.</source>
        <translation>Vergleichen Sie mit „getent hosts %1“ auf diesem Computer.</translation>
    </message>
    <message>
        <source>A name in an internal network may require its VPN or its DNS server.</source>
        <translation>Ein Name in einem internen Netz braucht vielleicht dessen VPN oder DNS-Server.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in “Connect to”.</source>
        <translation>Geben Sie die Adresse des Servers unter „Verbinden mit“ ein.</translation>
    </message>
    <message>
        <source>Connections to %1 are refused: no program listens there.</source>
        <translation>Verbindungen zu %1 werden verweigert: Dort lauscht kein Programm.</translation>
    </message>
    <message>
        <source>Connections to %1 are refused: no program listens there, or a firewall rejects them.</source>
        <translation>Verbindungen zu %1 werden verweigert: Dort lauscht kein Programm, oder eine Firewall weist sie ab.</translation>
    </message>
    <message>
        <source>Check whether the server is running on this port.</source>
        <translation>Prüfen Sie, ob der Server an diesem Port läuft.</translation>
    </message>
    <message>
        <source>A server that listens on 127.0.0.1 or ::1 can only be reached from its own computer.</source>
        <translation>Ein Server, der an 127.0.0.1 oder ::1 lauscht, ist nur von seinem eigenen Computer erreichbar.</translation>
    </message>
    <message>
        <source>A container must publish the port.</source>
        <translation>Ein Container muss den Port veröffentlichen.</translation>
    </message>
    <message>
        <source>A connection to the server was open until %1 before this attempt</source>
        <translation>Eine Verbindung zum Server war bis %1 vor diesem Versuch offen</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no route to %1.</source>
        <translation>Das Netzwerk dieses Computers hat keine Route zu %1.</translation>
    </message>
    <message>
        <source>Check whether this computer is online.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>An address in an internal network may require its VPN.</source>
        <translation>Eine Adresse in einem internen Netz braucht vielleicht dessen VPN.</translation>
    </message>
    <message>
        <source>%1 did not answer the connection attempt within %2.</source>
        <translation>%1 beantwortete den Verbindungsversuch nicht innerhalb von %2.</translation>
    </message>
    <message>
        <source>A security group, a firewall or an allow-list of addresses may drop the attempt without an answer.</source>
        <translation>Eine Security Group, eine Firewall oder eine Liste erlaubter Adressen verwirft den Versuch vielleicht ohne Antwort.</translation>
    </message>
    <message>
        <source>Check whether the address is right, and whether it requires a VPN.</source>
        <translation>Prüfen Sie, ob die Adresse stimmt und ob sie ein VPN braucht.</translation>
    </message>
    <message>
        <source>A redirect to %1 was received instead of the server&apos;s answer, as in networks that require a login first.</source>
        <translation>Statt der Antwort des Servers kam eine Weiterleitung zu %1, wie in Netzen, die zuerst eine Anmeldung verlangen.</translation>
    </message>
    <message>
        <source>The same URL opened before in this session</source>
        <translation>Dieselbe URL öffnete vorher in dieser Sitzung</translation>
    </message>
    <message>
        <source>Open a web page in a browser, and log in to the network.</source>
        <translation>Öffnen Sie eine Webseite in einem Browser und melden Sie sich im Netz an.</translation>
    </message>
    <message>
        <source>The network requires a login before it allows connections (511).</source>
        <translation>Das Netz verlangt eine Anmeldung, bevor es Verbindungen erlaubt (511).</translation>
    </message>
    <message>
        <source>The proxy answered “%1 %2”</source>
        <translation>Der Proxy antwortete „%1 %2“</translation>
    </message>
    <message>
        <source>The proxy is named by %1</source>
        <translation>Der Proxy wird von %1 genannt</translation>
    </message>
    <message>
        <source>The proxy %1 requires a login.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the login.</source>
        <translation>Der Proxy %1 hat die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Enter the user name and password on the page “Proxy” of the options.</source>
        <translation>Geben Sie Benutzername und Passwort auf der Seite „Proxy“ der Optionen ein.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow a connection to %2.</source>
        <translation>Der Proxy %1 erlaubt keine Verbindung zu %2.</translation>
    </message>
    <message>
        <source>Many proxies allow CONNECT only to port 443: try wss:// on that port.</source>
        <translation>Viele Proxys erlauben CONNECT nur zu Port 443: Versuchen Sie wss:// an diesem Port.</translation>
    </message>
    <message>
        <source>Ask for an exception in the proxy&apos;s configuration.</source>
        <translation>Bitten Sie um eine Ausnahme in der Konfiguration des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached.</source>
        <translation>Der Proxy %1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port, or connect without a proxy.</source>
        <translation>Prüfen Sie Host und Port des Proxys oder verbinden Sie ohne Proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not connect to %2 within %3.</source>
        <translation>Der Proxy %1 nahm die Verbindung an, verband aber innerhalb von %3 nicht zu %2.</translation>
    </message>
    <message>
        <source>Check whether the server can be reached from the proxy&apos;s network.</source>
        <translation>Prüfen Sie, ob der Server aus dem Netz des Proxys erreichbar ist.</translation>
    </message>
    <message>
        <source>Check the type of the proxy, its host and its port.</source>
        <translation>Prüfen Sie den Typ des Proxys, seinen Host und seinen Port.</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach %2.</source>
        <translation>Der Proxy %1 konnte %2 nicht erreichen.</translation>
    </message>
    <message>
        <source>Check whether the proxy can resolve the host name, and whether the server is running.</source>
        <translation>Prüfen Sie, ob der Proxy den Hostnamen auflösen kann und ob der Server läuft.</translation>
    </message>
    <message>
        <source>If the server is in your own network, connect without a proxy.</source>
        <translation>Wenn der Server in Ihrem eigenen Netz ist, verbinden Sie ohne Proxy.</translation>
    </message>
    <message>
        <source>An HTTP proxy is on the way to the server (%1). It may not have forwarded the upgrade.</source>
        <translation>Auf dem Weg zum Server liegt ein HTTP-Proxy (%1). Er hat das Upgrade vielleicht nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>Use wss://: a proxy cannot change data within TLS.</source>
        <translation>Verwenden Sie wss://: Ein Proxy kann Daten innerhalb von TLS nicht ändern.</translation>
    </message>
    <message>
        <source>Squid forwards an upgrade only if “http_upgrade_request_protocols” allows it.</source>
        <translation>Squid leitet ein Upgrade nur weiter, wenn „http_upgrade_request_protocols“ es erlaubt.</translation>
    </message>
    <message>
        <source>Squid does not forward an upgrade by default</source>
        <translation>Squid leitet ein Upgrade standardmäßig nicht weiter</translation>
    </message>
    <message>
        <source>A connection to the same host opened with wss://</source>
        <translation>Eine Verbindung zum selben Host öffnete mit wss://</translation>
    </message>
    <message>
        <source>Check the spelling of the path, and its final slash.</source>
        <translation>Prüfen Sie die Schreibweise des Pfads und den Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>A proxy may add or strip a prefix of the path.</source>
        <translation>Ein Proxy fügt vielleicht ein Präfix des Pfads hinzu oder entfernt es.</translation>
    </message>
    <message>
        <source>If the path is right, a proxy may not have passed the upgrade on.</source>
        <translation>Wenn der Pfad stimmt, hat ein Proxy das Upgrade vielleicht nicht weitergereicht.</translation>
    </message>
    <message>
        <source>Socket.IO: “/socket.io/?EIO=4&amp;transport=websocket”.</source>
        <translation>Socket.IO: „/socket.io/?EIO=4&amp;transport=websocket“.</translation>
    </message>
    <message>
        <source>The server does not accept a GET request at %1 (405).</source>
        <translation>Der Server akzeptiert an %1 keine GET-Anfrage (405).</translation>
    </message>
    <message>
        <source>The resource at %1 was removed permanently (410).</source>
        <translation>Die Ressource an %1 wurde dauerhaft entfernt (410).</translation>
    </message>
    <message>
        <source>The server found nothing at %1 (404).</source>
        <translation>Der Server fand an %1 nichts (404).</translation>
    </message>
    <message>
        <source>The answer contains: Cannot GET</source>
        <translation>Die Antwort enthält: Cannot GET</translation>
    </message>
    <message>
        <source>A connection to the path %1 of this server opened</source>
        <translation>Eine Verbindung zum Pfad %1 dieses Servers öffnete</translation>
    </message>
    <message>
        <source>The server redirects to %1. A browser does not follow that for a WebSocket.</source>
        <translation>Der Server leitet zu %1 weiter. Ein Browser folgt dem bei einem WebSocket nicht.</translation>
    </message>
    <message>
        <source>Use wss:// in the URL.</source>
        <translation>Verwenden Sie wss:// in der URL.</translation>
    </message>
    <message>
        <source>The target looks like a login page: send the credentials that the server expects, such as a cookie or a token.</source>
        <translation>Das Ziel sieht nach einer Anmeldeseite aus: Senden Sie die Anmeldedaten, die der Server erwartet, etwa ein Cookie oder ein Token.</translation>
    </message>
    <message>
        <source>Enter the URL that the server redirects to.</source>
        <translation>Geben Sie die URL ein, zu der der Server weiterleitet.</translation>
    </message>
    <message>
        <source>To follow redirects, use the page “Redirects” of the options.</source>
        <translation>Um Weiterleitungen zu folgen, verwenden Sie die Seite „Weiterleitungen“ der Optionen.</translation>
    </message>
    <message>
        <source>The server redirects in a circle: it redirected to %1, which redirects again.</source>
        <translation>Der Server leitet im Kreis weiter: zu %1, das wieder weiterleitet.</translation>
    </message>
    <message numerus="yes">
        <source>Wasclean followed %n redirect(s)</source>
        <translation>
            <numerusform>Wasclean folgte %n Weiterleitung</numerusform>
            <numerusform>Wasclean folgte %n Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the rules for redirects of the server and of its proxy. A proxy that ends TLS must tell the server that the request used TLS, for example with X-Forwarded-Proto.</source>
        <translation>Prüfen Sie die Regeln für Weiterleitungen des Servers und seines Proxys. Ein Proxy, der TLS beendet, muss dem Server mitteilen, dass die Anfrage TLS verwendete, zum Beispiel mit X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 first. Browsers, and so Wasclean, accept only 101 as the first answer.</source>
        <translation>Der Server sendete zuerst die vorläufige Antwort %1. Browser, und damit auch Wasclean, akzeptieren nur 101 als erste Antwort.</translation>
    </message>
    <message>
        <source>Turn off interim answers, such as 100 Continue, for the path at the server and its proxy.</source>
        <translation>Schalten Sie vorläufige Antworten wie 100 Continue für den Pfad am Server und an seinem Proxy aus.</translation>
    </message>
    <message>
        <source>The server did not accept the request (400).</source>
        <translation>Der Server hat die Anfrage nicht akzeptiert (400).</translation>
    </message>
    <message>
        <source>The request or its headers are too long for the server (%1).</source>
        <translation>Die Anfrage oder ihre Header sind zu lang für den Server (%1).</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers and cookies.</source>
        <translation>Senden Sie weniger oder kürzere Header und Cookies.</translation>
    </message>
    <message>
        <source>Check whether the server expects a subprotocol, a header or a query parameter that was not sent.</source>
        <translation>Prüfen Sie, ob der Server ein Subprotokoll, einen Header oder einen Abfrageparameter erwartet, der nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Check the path: some servers, such as ws for Node.js, answer 400 when it is wrong.</source>
        <translation>Prüfen Sie den Pfad: Manche Server, etwa ws für Node.js, antworten mit 400, wenn er falsch ist.</translation>
    </message>
    <message>
        <source>A server may reject a Host header that is not its own.</source>
        <translation>Ein Server weist vielleicht einen Host-Header ab, der nicht sein eigener ist.</translation>
    </message>
    <message>
        <source>The status has this meaning</source>
        <translation>Der Status hat diese Bedeutung</translation>
    </message>
    <message>
        <source>The server refused the opening handshake with the status %1. The evidence does not show why.</source>
        <translation>Der Server lehnte den Eröffnungs-Handshake mit dem Status %1 ab. Die Belege zeigen nicht, warum.</translation>
    </message>
    <message>
        <source>Look in the server&apos;s log at %1 UTC.</source>
        <translation>Sehen Sie im Log des Servers um %1 UTC nach.</translation>
    </message>
    <message>
        <source>Look in the server&apos;s log at %1 UTC for the client %2.</source>
        <translation>Sehen Sie im Log des Servers um %1 UTC nach dem Client %2.</translation>
    </message>
    <message>
        <source>TCP was reset, by the server or by a device on the way</source>
        <translation>TCP wurde zurückgesetzt, vom Server oder von einem Gerät unterwegs</translation>
    </message>
    <message>
        <source>TCP ended; this system does not tell whether in order (FIN) or by a reset (RST)</source>
        <translation>TCP endete; dieses System sagt nicht, ob ordnungsgemäß (FIN) oder durch Zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>TCP was ended in order (FIN) without a Close frame</source>
        <translation>TCP wurde ordnungsgemäß (FIN) ohne Close-Frame beendet</translation>
    </message>
    <message>
        <source>An earlier connection had survived %1 of silence</source>
        <translation>Eine frühere Verbindung hatte %1 Stille überstanden</translation>
    </message>
    <message>
        <source>An earlier connection had been open for %1</source>
        <translation>Eine frühere Verbindung war %1 offen gewesen</translation>
    </message>
    <message>
        <source>No data passed after the connection opened, so the limit may also be on its lifetime</source>
        <translation>Nach dem Öffnen flossen keine Daten; die Grenze kann deshalb auch für die Lebensdauer gelten</translation>
    </message>
    <message>
        <source>“%1” in the answer names %2, whose default matches</source>
        <translation>„%1“ in der Antwort nennt %2, dessen Vorgabe passt</translation>
    </message>
    <message>
        <source>TCP ended %1 after the last byte. That is near %2 s, a common idle timeout of proxies and load balancers.</source>
        <translation>TCP endete %1 nach dem letzten Byte. Das ist nahe %2 s, einem verbreiteten Leerlauf-Zeitlimit von Proxys und Lastverteilern.</translation>
    </message>
    <message>
        <source>TCP ended %1 after the last byte. That is near an idle timeout of %2 s, which is a default of %3.</source>
        <translation>TCP endete %1 nach dem letzten Byte. Das ist nahe einem Leerlauf-Zeitlimit von %2 s, einer Vorgabe von %3.</translation>
    </message>
    <message>
        <source>No data passed for %1</source>
        <translation>%1 lang flossen keine Daten</translation>
    </message>
    <message>
        <source>Send a Ping every %1 s: traffic restarts the timer.</source>
        <translation>Senden Sie alle %1 s einen Ping: Verkehr startet den Zähler neu.</translation>
    </message>
    <message>
        <source>Earlier connections ended after %1 of silence</source>
        <translation>Frühere Verbindungen endeten nach %1 Stille</translation>
    </message>
    <message>
        <source>The silence was the same each time</source>
        <translation>Die Stille war jedes Mal gleich lang</translation>
    </message>
    <message numerus="yes">
        <source>The connection ended %n time(s) after the same silence of %1. This fits an idle timeout.</source>
        <translation>
            <numerusform>Die Verbindung endete %n Mal nach derselben Stille von %1. Das passt zu einem Leerlauf-Zeitlimit.</numerusform>
            <numerusform>Die Verbindung endete %n Mal nach derselben Stille von %1. Das passt zu einem Leerlauf-Zeitlimit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Pings more often than every %1.</source>
        <translation>Senden Sie Pings in kürzeren Abständen als %1.</translation>
    </message>
    <message>
        <source>Look for this time in the configuration of proxies, firewalls and the application.</source>
        <translation>Suchen Sie diese Zeit in der Konfiguration von Proxys, Firewalls und der Anwendung.</translation>
    </message>
    <message>
        <source>Earlier connections were open for %1</source>
        <translation>Frühere Verbindungen waren %1 offen</translation>
    </message>
    <message>
        <source>The connection ended %1 after it opened, although there was traffic. That is near a lifetime limit of %2 s, a default of %3.</source>
        <translation>Die Verbindung endete %1 nach dem Öffnen, obwohl Verkehr floss. Das ist nahe einer Lebensdauer von %2 s, einer Vorgabe von %3.</translation>
    </message>
    <message>
        <source>The last data passed %1 before the end</source>
        <translation>Die letzten Daten flossen %1 vor dem Ende</translation>
    </message>
    <message>
        <source>If the limit cannot be raised, reconnect before it is reached.</source>
        <translation>Wenn sich die Grenze nicht erhöhen lässt, verbinden Sie neu, bevor sie erreicht ist.</translation>
    </message>
    <message>
        <source>The connection was open for %1 each time, regardless of traffic. This fits a limit on its lifetime.</source>
        <translation>Die Verbindung war jedes Mal %1 offen, unabhängig vom Verkehr. Das passt zu einer begrenzten Lebensdauer.</translation>
    </message>
    <message>
        <source>Look for this time in the configuration: the lifetime of a token, the maximum age of a connection, the timeout of a worker.</source>
        <translation>Suchen Sie diese Zeit in der Konfiguration: die Lebensdauer eines Tokens, das Höchstalter einer Verbindung, das Zeitlimit eines Workers.</translation>
    </message>
    <message>
        <source>Reconnect before that time.</source>
        <translation>Verbinden Sie vor dieser Zeit neu.</translation>
    </message>
    <message>
        <source>The TLS alert %1 was received</source>
        <translation>Die TLS-Warnung %1 wurde empfangen</translation>
    </message>
    <message>
        <source>The answer begins with the bytes %1</source>
        <translation>Die Antwort beginnt mit den Bytes %1</translation>
    </message>
    <message>
        <source>The program at %1 does not use TLS.</source>
        <translation>Das Programm an %1 verwendet kein TLS.</translation>
    </message>
    <message>
        <source>Use ws:// in the URL, or the port that uses TLS.</source>
        <translation>Verwenden Sie ws:// in der URL oder den Port, der TLS verwendet.</translation>
    </message>
    <message>
        <source>If a proxy should add TLS, check whether it does so on this port.</source>
        <translation>Wenn ein Proxy TLS hinzufügen soll, prüfen Sie, ob er das an diesem Port tut.</translation>
    </message>
    <message>
        <source>%1 expects TLS on this port.</source>
        <translation>%1 erwartet an diesem Port TLS.</translation>
    </message>
    <message>
        <source>TCP ended without an answer, and port %1 is usually for TLS.</source>
        <translation>TCP endete ohne Antwort, und Port %1 ist üblicherweise für TLS.</translation>
    </message>
    <message>
        <source>The server and Wasclean have no version of TLS in common.</source>
        <translation>Der Server und Wasclean haben keine gemeinsame TLS-Version.</translation>
    </message>
    <message>
        <source>Turn on TLS 1.2 or 1.3 at the server.</source>
        <translation>Schalten Sie TLS 1.2 oder 1.3 am Server ein.</translation>
    </message>
    <message>
        <source>For an old server, choose a lower minimum version on the page “TLS” of the options.</source>
        <translation>Wählen Sie für einen alten Server eine niedrigere Mindestversion auf der Seite „TLS“ der Optionen.</translation>
    </message>
    <message>
        <source>The server accepted none of the TLS versions and ciphers offered, or it requires a client certificate.</source>
        <translation>Der Server akzeptierte keine der angebotenen TLS-Versionen und Chiffren, oder er verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Check which versions and ciphers the server supports.</source>
        <translation>Prüfen Sie, welche Versionen und Chiffren der Server unterstützt.</translation>
    </message>
    <message>
        <source>If the server requires a client certificate, choose it on the page “TLS” of the options.</source>
        <translation>Wenn der Server ein Client-Zertifikat verlangt, wählen Sie es auf der Seite „TLS“ der Optionen.</translation>
    </message>
    <message>
        <source>The server does not recognize the name “%1” (SNI).</source>
        <translation>Der Server kennt den Namen „%1“ (SNI) nicht.</translation>
    </message>
    <message>
        <source>Enter the site&apos;s name as “Server name” on the page “TLS” of the options.</source>
        <translation>Geben Sie den Namen der Website als „Servername“ auf der Seite „TLS“ der Optionen ein.</translation>
    </message>
    <message>
        <source>Check whether the server or its proxy has a certificate and a route for this name.</source>
        <translation>Prüfen Sie, ob der Server oder sein Proxy ein Zertifikat und eine Route für diesen Namen hat.</translation>
    </message>
    <message>
        <source>The server requires a protocol other than HTTP/1.1, probably HTTP/2. The opening handshake of WebSocket uses HTTP/1.1.</source>
        <translation>Der Server verlangt ein anderes Protokoll als HTTP/1.1, wahrscheinlich HTTP/2. Der Eröffnungs-Handshake von WebSocket verwendet HTTP/1.1.</translation>
    </message>
    <message>
        <source>Let the server or its proxy accept “http/1.1” in ALPN for this host.</source>
        <translation>Lassen Sie den Server oder seinen Proxy für diesen Host „http/1.1“ in ALPN akzeptieren.</translation>
    </message>
    <message>
        <source>Wasclean does not support WebSocket over HTTP/2 (RFC 8441).</source>
        <translation>Wasclean unterstützt WebSocket über HTTP/2 (RFC 8441) nicht.</translation>
    </message>
    <message>
        <source>The server does not support HTTP/1.1 (505). The opening handshake of WebSocket uses HTTP/1.1.</source>
        <translation>Der Server unterstützt HTTP/1.1 nicht (505). Der Eröffnungs-Handshake von WebSocket verwendet HTTP/1.1.</translation>
    </message>
    <message>
        <source>Let the server accept HTTP/1.1 for this host.</source>
        <translation>Lassen Sie den Server für diesen Host HTTP/1.1 akzeptieren.</translation>
    </message>
    <message>
        <source>%1 accepted the TCP connection but did not answer the TLS handshake. The port may expect another protocol, or a firewall may filter by host name.</source>
        <translation>%1 nahm die TCP-Verbindung an, beantwortete aber den TLS-Handshake nicht. Der Port erwartet vielleicht ein anderes Protokoll, oder eine Firewall filtert nach Hostnamen.</translation>
    </message>
    <message>
        <source>Check the port, and try ws:// in the URL.</source>
        <translation>Prüfen Sie den Port und versuchen Sie ws:// in der URL.</translation>
    </message>
    <message>
        <source>A server that expects the PROXY protocol ends other connections.</source>
        <translation>Ein Server, der das PROXY-Protokoll erwartet, beendet andere Verbindungen.</translation>
    </message>
    <message>
        <source>The server ended TLS with an alert while the connection was open.</source>
        <translation>Der Server beendete TLS mit einer Warnung, während die Verbindung offen war.</translation>
    </message>
    <message>
        <source>Data that is not valid in TLS arrived while the connection was open. The server or a proxy may have written to the connection without TLS, or the data was damaged on the way.</source>
        <translation>Während die Verbindung offen war, kamen Daten an, die in TLS nicht gültig sind. Der Server oder ein Proxy hat vielleicht ohne TLS auf die Verbindung geschrieben, oder die Daten wurden unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Connect to the server directly (“Connect to”), and compare.</source>
        <translation>Verbinden Sie sich direkt mit dem Server („Verbinden mit“) und vergleichen Sie.</translation>
    </message>
    <message>
        <source>In nginx: “proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;”.</source>
        <translation>In nginx: „proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;“.</translation>
    </message>
    <message>
        <source>In Apache httpd from 2.4.47: “upgrade=websocket” in ProxyPass; before that, mod_proxy_wstunnel and ws:// in ProxyPass.</source>
        <translation>In Apache httpd ab 2.4.47: „upgrade=websocket“ in ProxyPass; davor mod_proxy_wstunnel und ws:// in ProxyPass.</translation>
    </message>
    <message>
        <source>In Varnish: “return (pipe)”, and copy the Upgrade header in vcl_pipe.</source>
        <translation>In Varnish: „return (pipe)“, und kopieren Sie den Upgrade-Header in vcl_pipe.</translation>
    </message>
    <message>
        <source>In Envoy: “upgrade_configs” with “websocket”.</source>
        <translation>In Envoy: „upgrade_configs“ mit „websocket“.</translation>
    </message>
    <message>
        <source>In IIS: install the feature “WebSocket Protocol”.</source>
        <translation>In IIS: Installieren Sie das Feature „WebSocket Protocol“.</translation>
    </message>
    <message>
        <source>At Cloudflare: turn on WebSockets on the page “Network”.</source>
        <translation>Bei Cloudflare: Schalten Sie WebSockets auf der Seite „Network“ ein.</translation>
    </message>
    <message>
        <source>Let each proxy on the way pass on the headers Upgrade and Connection, over HTTP/1.1. In nginx: “proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;”.</source>
        <translation>Lassen Sie jeden Proxy unterwegs die Header Upgrade und Connection weiterreichen, über HTTP/1.1. In nginx: „proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;“.</translation>
    </message>
    <message>
        <source>The answer suggests that the Upgrade header did not reach the WebSocket server.</source>
        <translation>Die Antwort legt nahe, dass der Upgrade-Header den WebSocket-Server nicht erreicht hat.</translation>
    </message>
    <message>
        <source>A proxy or load balancer wrote the answer or passed it on</source>
        <translation>Ein Proxy oder Lastverteiler hat die Antwort geschrieben oder weitergereicht</translation>
    </message>
    <message>
        <source>The server supports version %1 of WebSocket, but not version 13.</source>
        <translation>Der Server unterstützt Version %1 von WebSocket, aber nicht Version 13.</translation>
    </message>
    <message>
        <source>Update the server: 13 is the version of RFC 6455.</source>
        <translation>Aktualisieren Sie den Server: 13 ist die Version von RFC 6455.</translation>
    </message>
    <message>
        <source>The server answered with a web page. The path %1 may not be a WebSocket endpoint, a fallback to the start page may have answered, or the Upgrade header may not have arrived.</source>
        <translation>Der Server antwortete mit einer Webseite. Der Pfad %1 ist vielleicht kein WebSocket-Endpunkt, ein Fallback zur Startseite hat vielleicht geantwortet, oder der Upgrade-Header kam nicht an.</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>Prüfen Sie den Pfad der URL.</translation>
    </message>
    <message>
        <source>Route the path before the fallback, such as “location /ws” before “try_files” in nginx, or “ws: true” in the proxy of a development server.</source>
        <translation>Leiten Sie den Pfad vor dem Fallback, etwa „location /ws“ vor „try_files“ in nginx oder „ws: true“ im Proxy eines Entwicklungsservers.</translation>
    </message>
    <message>
        <source>The page is a single-page application</source>
        <translation>Die Seite ist eine Single-Page-Anwendung</translation>
    </message>
    <message>
        <source>The server answered as if the request were an ordinary one. It may not support WebSocket at %1, or the Upgrade header may not have reached it.</source>
        <translation>Der Server antwortete, als wäre die Anfrage eine gewöhnliche. Vielleicht unterstützt er an %1 kein WebSocket, oder der Upgrade-Header hat ihn nicht erreicht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer contains “Transfer-Encoding: %1”, so the server may send chunks of HTTP instead of frames.</source>
        <translation>Die Antwort des Servers enthält „Transfer-Encoding: %1“; der Server sendet deshalb vielleicht HTTP-Blöcke statt Frames.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, answered with HTTP after it had accepted the WebSocket connection.</source>
        <translation>Der Server oder ein Proxy davor antwortete mit HTTP, nachdem er die WebSocket-Verbindung angenommen hatte.</translation>
    </message>
    <message>
        <source>The server sent a text that begins with “%1” instead of a frame. A part of its program may write to the socket without the WebSocket library.</source>
        <translation>Der Server sendete statt eines Frames einen Text, der mit „%1“ beginnt. Ein Teil seines Programms schreibt vielleicht ohne die WebSocket-Bibliothek auf den Socket.</translation>
    </message>
    <message>
        <source>Only clients mask their frames: the server may use the code of a client.</source>
        <translation>Nur Clients maskieren ihre Frames: Der Server verwendet vielleicht den Code eines Clients.</translation>
    </message>
    <message>
        <source>The server may send compressed messages although compression was not negotiated.</source>
        <translation>Der Server sendet vielleicht komprimierte Nachrichten, obwohl Komprimierung nicht ausgehandelt wurde.</translation>
    </message>
    <message>
        <source>Turn compression off on the page “Compression” of the options, and compare.</source>
        <translation>Schalten Sie die Komprimierung auf der Seite „Komprimierung“ der Optionen aus und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The server must encode texts as UTF-8, and send other data as binary messages.</source>
        <translation>Der Server muss Texte als UTF-8 kodieren und andere Daten als Binärnachrichten senden.</translation>
    </message>
    <message>
        <source>Two parts of the server may write at the same time and mix their frames.</source>
        <translation>Zwei Teile des Servers schreiben vielleicht gleichzeitig und vermischen ihre Frames.</translation>
    </message>
    <message>
        <source>The server may send data that is not a frame, or a wrong length in the previous frame.</source>
        <translation>Der Server sendet vielleicht Daten, die kein Frame sind, oder eine falsche Länge im vorigen Frame.</translation>
    </message>
    <message>
        <source>The server should send an empty Close frame, or a code that may be sent, such as 1000.</source>
        <translation>Der Server sollte einen leeren Close-Frame senden oder einen Code, der gesendet werden darf, etwa 1000.</translation>
    </message>
    <message>
        <source>A proxy may have changed the data: use wss://, and compare.</source>
        <translation>Ein Proxy hat die Daten vielleicht verändert: Verwenden Sie wss:// und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The server broke the WebSocket protocol. %1.</source>
        <translation>Der Server hat das WebSocket-Protokoll verletzt. %1.</translation>
    </message>
    <message>
        <source>Frame %1 from the server broke the rule. It begins with the bytes %2</source>
        <translation>Frame %1 vom Server verletzte die Regel. Er beginnt mit den Bytes %2</translation>
    </message>
    <message>
        <source>“Via: %1” names a proxy on the way</source>
        <translation>„Via: %1“ nennt einen Proxy unterwegs</translation>
    </message>
    <message>
        <source>The server ended TLS with an alert.</source>
        <translation>Der Server beendete TLS mit einer Warnung.</translation>
    </message>
    <message>
        <source>Data that is not valid in TLS arrived. The server or a proxy may have written to the connection without TLS, or the data was damaged on the way.</source>
        <translation>Es kamen Daten an, die in TLS nicht gültig sind. Der Server oder ein Proxy hat vielleicht ohne TLS auf die Verbindung geschrieben, oder die Daten wurden unterwegs beschädigt.</translation>
    </message>
</context>
<context>
    <name>wasclean::DiffDialog</name>
    <message>
        <source>The JSON is the same, but its whitespace differs.</source>
        <translation>Das JSON ist gleich, aber der Leerraum unterscheidet sich.</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 und %2 vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The rows are identical.</source>
        <translation>Die Zeilen sind identisch.</translation>
    </message>
    <message numerus="yes">
        <source>Different lines: %1, in %Ln place(s).</source>
        <translation>
            <numerusform>Verschiedene Zeilen: %1, an %Ln Stelle.</numerusform>
            <numerusform>Verschiedene Zeilen: %1, an %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All characters were compared, but only the first %1 of a line are shown.</source>
        <translation>Alle Zeichen wurden verglichen, aber nur die ersten %1 einer Zeile werden gezeigt.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>The first difference is at byte %1, which is not shown here.</source>
        <translation>Der erste Unterschied liegt bei Byte %1, das hier nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>No line that is shown differs.</source>
        <translation>Keine gezeigte Zeile unterscheidet sich.</translation>
    </message>
</context>
<context>
    <name>wasclean::Digest</name>
    <message>
        <source>OpenSSL does not offer SHA-512/256 here</source>
        <translation>OpenSSL bietet SHA-512/256 hier nicht an</translation>
    </message>
    <message>
        <source>Digest with %1 cannot be answered: %2</source>
        <translation>Digest mit %1 kann nicht beantwortet werden: %2</translation>
    </message>
</context>
<context>
    <name>wasclean::DistributionChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 value(s), median %3, 95 % at most %4, 99 % at most %5.</source>
        <translation>
            <numerusform>%1: %2 Wert, Median %3, 95 % höchstens %4, 99 % höchstens %5.</numerusform>
            <numerusform>%1: %2 Werte, Median %3, 95 % höchstens %4, 99 % höchstens %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::DurationText</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>wasclean::Ending</name>
    <message>
        <source>last frame (FIN), opcode 8: Close</source>
        <translation>letzter Frame (FIN), Opcode 8: Close</translation>
    </message>
    <message>
        <source>masked, length %1</source>
        <translation>maskiert, Länge %1</translation>
    </message>
    <message>
        <source>not masked, length %1</source>
        <translation>nicht maskiert, Länge %1</translation>
    </message>
    <message>
        <source>masking key (random, not kept)</source>
        <translation>Maskierungsschlüssel (zufällig, nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>code %1 %2</source>
        <translation>Code %1 %2</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>Grund „%1“</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the server or the network</source>
        <translation>der Server oder das Netzwerk</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <source>the answer to the opening handshake</source>
        <translation>die Antwort auf den Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>a timeout</source>
        <translation>ein Zeitlimit</translation>
    </message>
    <message>
        <source>Wasclean, because the server broke the protocol</source>
        <translation>Wasclean, weil der Server das Protokoll verletzte</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>nie geöffnet</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>FIN by the server</source>
        <translation>FIN vom Server</translation>
    </message>
    <message>
        <source>RST by the server or a device on the way</source>
        <translation>RST vom Server oder von einem Gerät unterwegs</translation>
    </message>
    <message>
        <source>ended, in order (FIN) or by a reset (RST)</source>
        <translation>beendet, ordnungsgemäß (FIN) oder durch Zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>lost by the network</source>
        <translation>vom Netzwerk verloren</translation>
    </message>
    <message>
        <source>closed by Wasclean</source>
        <translation>von Wasclean geschlossen</translation>
    </message>
    <message>
        <source>A message that contains a secret is left out.</source>
        <translation>Eine Nachricht, die ein Geheimnis enthält, ist ausgelassen.</translation>
    </message>
    <message>
        <source>Messages that are left out: %1.</source>
        <translation>Ausgelassene Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>↑ Close</source>
        <translation>↑ Close</translation>
    </message>
    <message>
        <source>↑ Close %1</source>
        <translation>↑ Close %1</translation>
    </message>
    <message>
        <source>↓ Close</source>
        <translation>↓ Close</translation>
    </message>
    <message>
        <source>↓ Close %1</source>
        <translation>↓ Close %1</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP beendet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>TCP closed</source>
        <translation>TCP geschlossen</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Closing: %1, beginning %2 after the start. Only one side sent a Close frame.</source>
        <translation>Schließen: %1, beginnend %2 nach dem Start. Nur eine Seite sendete einen Close-Frame.</translation>
    </message>
    <message>
        <source>%1: not completed within %2, beginning %3 after the start.</source>
        <translation>%1: nicht abgeschlossen innerhalb von %2, beginnend %3 nach dem Start.</translation>
    </message>
    <message>
        <source>%1: %2, beginning %3 after the start.</source>
        <translation>%1: %2, beginnend %3 nach dem Start.</translation>
    </message>
    <message>
        <source>Open: %1, beginning %2 after the start. Frames sent: %3, received: %4.</source>
        <translation>Offen: %1, beginnend %2 nach dem Start. Frames gesendet: %3, empfangen: %4.</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>The connection opened %1 after the start.</source>
        <translation>Die Verbindung öffnete %1 nach dem Start.</translation>
    </message>
    <message>
        <source>Close frame sent (%1), %2 after the start.</source>
        <translation>Close-Frame gesendet (%1), %2 nach dem Start.</translation>
    </message>
    <message>
        <source>Close frame received (%1), %2 after the start.</source>
        <translation>Close-Frame empfangen (%1), %2 nach dem Start.</translation>
    </message>
    <message>
        <source>The server ended TCP in order (FIN), %1 after the start.</source>
        <translation>Der Server beendete TCP ordnungsgemäß (FIN), %1 nach dem Start.</translation>
    </message>
    <message>
        <source>TCP was reset (RST), %1 after the start.</source>
        <translation>TCP wurde zurückgesetzt (RST), %1 nach dem Start.</translation>
    </message>
    <message>
        <source>TCP ended, in order or by a reset, %1 after the start.</source>
        <translation>TCP endete, ordnungsgemäß oder durch Zurücksetzen, %1 nach dem Start.</translation>
    </message>
    <message>
        <source>The network lost the connection, %1 after the start.</source>
        <translation>Das Netzwerk verlor die Verbindung, %1 nach dem Start.</translation>
    </message>
    <message>
        <source>Wasclean closed TCP, %1 after the start.</source>
        <translation>Wasclean schloss TCP, %1 nach dem Start.</translation>
    </message>
    <message>
        <source>A timeout of Wasclean ended the attempt, %1 after the start.</source>
        <translation>Ein Zeitlimit von Wasclean beendete den Versuch, %1 nach dem Start.</translation>
    </message>
    <message>
        <source>The attempt failed %1 after the start.</source>
        <translation>Der Versuch scheiterte %1 nach dem Start.</translation>
    </message>
</context>
<context>
    <name>wasclean::EndingController</name>
    <message>
        <source>How it e&amp;nded</source>
        <translation>Wie &amp;es endete</translation>
    </message>
    <message>
        <source>&amp;Events as a browser sees them</source>
        <translation>&amp;Ereignisse, wie ein Browser sie sieht</translation>
    </message>
</context>
<context>
    <name>wasclean::EndingPanel</name>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als Bild ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy as &amp;bug report (Markdown)</source>
        <translation>Als Fehler&amp;bericht kopieren (Markdown)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Failed after</source>
        <translation>Gescheitert nach</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>In einem Browser</translation>
    </message>
    <message>
        <source>A page sees</source>
        <translation>Eine Seite sieht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The console of Chromium says</source>
        <translation>Die Konsole von Chromium sagt</translation>
    </message>
    <message>
        <source>The console of Firefox says</source>
        <translation>Die Konsole von Firefox sagt</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>Copied as a bug report.</source>
        <translation>Als Fehlerbericht kopiert.</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Als Bild kopiert.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The picture could not be saved as “%1”: %2.</source>
        <translation>Das Bild konnte nicht als „%1“ gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::EntryRow</name>
    <message>
        <source>Send this entry</source>
        <translation>Diesen Eintrag senden</translation>
    </message>
</context>
<context>
    <name>wasclean::EntryTable</name>
    <message>
        <source>There are too many entries to be edited here (%1; the limit is %2). They are used as they are.</source>
        <translation>Es sind zu viele Einträge, um sie hier zu bearbeiten (%1; die Grenze ist %2). Sie werden unverändert verwendet.</translation>
    </message>
</context>
<context>
    <name>wasclean::Environment</name>
    <message>
        <source>Enter a name for the variable.</source>
        <translation>Geben Sie einen Namen für die Variable ein.</translation>
    </message>
    <message>
        <source>“%1” is not a valid name. A name begins with a letter or “_” and continues with letters, digits, “_”, “.” or “-”.</source>
        <translation>„%1“ ist kein gültiger Name. Ein Name beginnt mit einem Buchstaben oder „_“ und geht weiter mit Buchstaben, Ziffern, „_“, „.“ oder „-“.</translation>
    </message>
    <message>
        <source>The variable “%1” appears twice.</source>
        <translation>Die Variable „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>the value of a secret must not be in the file</source>
        <translation>der Wert eines Geheimnisses darf nicht in der Datei stehen</translation>
    </message>
</context>
<context>
    <name>wasclean::EnvironmentBox</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environment: variables for {{name}} in the URL, headers and messages</source>
        <translation>Umgebung: Variablen für {{name}} in URL, Headern und Nachrichten</translation>
    </message>
    <message>
        <source>Edit environments…</source>
        <translation>Umgebungen bearbeiten…</translation>
    </message>
</context>
<context>
    <name>wasclean::EnvironmentController</name>
    <message>
        <source>Choose &amp;environment</source>
        <translation>Umg&amp;ebung wählen</translation>
    </message>
    <message>
        <source>&amp;Environments…</source>
        <translation>Umg&amp;ebungen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation>%1 (beschädigt)</translation>
    </message>
    <message>
        <source>The environment %1 cannot be used: %2</source>
        <translation>Die Umgebung %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Enter the secret variables of the environment %1.</source>
        <translation>Geben Sie die geheimen Variablen der Umgebung %1 ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wasclean::EnvironmentDialog</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Add variable</source>
        <translation>V&amp;ariable hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove variable</source>
        <translation>Variable entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Umg&amp;ebung</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Write {{name}} in the URL, headers or messages. Built-in variables are {{uuid}}, {{now}} (ISO 8601), {{timestamp}} (seconds since 1970), {{counter}} and {{random.int(1,6)}}; {{&apos;{{&apos;}} writes two braces. Secret values are stored in the keyring or asked for, never written to the file.</source>
        <translation>Schreiben Sie {{name}} in URL, Header oder Nachrichten. Eingebaute Variablen sind {{uuid}}, {{now}} (ISO 8601), {{timestamp}} (Sekunden seit 1970), {{counter}} und {{random.int(1,6)}}; {{&apos;{{&apos;}} schreibt zwei Klammern. Geheime Werte werden im Schlüsselbund gespeichert oder erfragt, nie in die Datei geschrieben.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Two environments are called “%1”.</source>
        <translation>Zwei Umgebungen heißen „%1“.</translation>
    </message>
</context>
<context>
    <name>wasclean::Escapes</name>
    <message>
        <source>“%1” is not an escape. Use \0, \t, \n, \r, \xHH or \uXXXX, and \\ for a backslash.</source>
        <translation>„%1“ ist keine Escape-Sequenz. Verwenden Sie \0, \t, \n, \r, \xHH oder \uXXXX, und \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
</context>
<context>
    <name>wasclean::EvidencePage</name>
    <message>
        <source>The log has more about this attempt than is shown here.</source>
        <translation>Das Protokoll enthält über diesen Versuch mehr, als hier gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>wasclean::EvidenceText</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>Versuchte Adressen</translation>
    </message>
    <message>
        <source>connect to</source>
        <translation>verbinden mit</translation>
    </message>
    <message>
        <source>trusted: signed by a known CA, for this name</source>
        <translation>vertrauenswürdig: von einer bekannten CA signiert, für diesen Namen</translation>
    </message>
    <message>
        <source>not valid, but trusted by its fingerprint</source>
        <translation>nicht gültig, aber wegen des Fingerabdrucks akzeptiert</translation>
    </message>
    <message>
        <source>not valid, but any certificate is accepted</source>
        <translation>nicht gültig, aber jedes Zertifikat wird akzeptiert</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>available if the server asks for one</source>
        <translation>verfügbar, falls der Server eines verlangt</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>HTTP CONNECT</source>
        <translation>HTTP CONNECT</translation>
    </message>
    <message>
        <source>HTTP CONNECT over TLS</source>
        <translation>HTTP CONNECT über TLS</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>gesetzt durch</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>antwortete</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>TLS with the proxy</source>
        <translation>TLS mit dem Proxy</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 of the proxy</source>
        <translation>Zertifikat %1 von %2 des Proxys</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Zertifikat %1 von %2</translation>
    </message>
    <message>
        <source>%1 bytes at %2</source>
        <translation>%1 Bytes um %2</translation>
    </message>
    <message>
        <source>a message: its last frame was not received</source>
        <translation>eine Nachricht: ihr letzter Frame wurde nicht empfangen</translation>
    </message>
    <message>
        <source>a frame: %1 bytes of its header were received</source>
        <translation>ein Frame: %1 Bytes seines Kopfes wurden empfangen</translation>
    </message>
    <message>
        <source>a frame: %1 of %2 bytes were received</source>
        <translation>ein Frame: %1 von %2 Bytes wurden empfangen</translation>
    </message>
    <message>
        <source>server Ping</source>
        <translation>Ping des Servers</translation>
    </message>
    <message>
        <source>no, as set in the options</source>
        <translation>nein, wie in den Optionen eingestellt</translation>
    </message>
    <message>
        <source>Ping to Pong</source>
        <translation>Ping bis Pong</translation>
    </message>
    <message>
        <source>no Pong for</source>
        <translation>kein Pong auf</translation>
    </message>
    <message>
        <source>%1 Pings of Wasclean</source>
        <translation>%1 Pings von Wasclean</translation>
    </message>
    <message>
        <source>TLS alert</source>
        <translation>TLS-Warnung</translation>
    </message>
    <message>
        <source>%1, from the server</source>
        <translation>%1, vom Server</translation>
    </message>
    <message>
        <source>%1, from Wasclean</source>
        <translation>%1, von Wasclean</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Weitere Fakten</translation>
    </message>
    <message>
        <source>local address</source>
        <translation>lokale Adresse</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existiert</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>largest sent</source>
        <translation>größte gesendete</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>letzte Nachricht</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>TCP end seen</source>
        <translation>TCP-Ende gesehen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the server or the network</source>
        <translation>der Server oder das Netzwerk</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <source>the opening handshake</source>
        <translation>der Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>a timeout</source>
        <translation>ein Zeitlimit</translation>
    </message>
    <message>
        <source>a protocol violation</source>
        <translation>eine Protokollverletzung</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>nie verbunden</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>by the server (FIN)</source>
        <translation>vom Server (FIN)</translation>
    </message>
    <message>
        <source>in order (FIN) or by a reset (RST): the system does not tell</source>
        <translation>ordnungsgemäß (FIN) oder durch Zurücksetzen (RST): Das System sagt es nicht</translation>
    </message>
    <message>
        <source>lost in the network</source>
        <translation>im Netzwerk verloren</translation>
    </message>
    <message>
        <source>by a reset (RST)</source>
        <translation>durch Zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>by Wasclean</source>
        <translation>von Wasclean</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>wasClean</source>
        <translation>wasClean</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>error event</source>
        <translation>Fehlerereignis</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>beendet durch</translation>
    </message>
    <message>
        <source>rule broken</source>
        <translation>verletzte Regel</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Close-Frames</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>Frühere Anfragen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>TLS ended</source>
        <translation>TLS beendet</translation>
    </message>
    <message>
        <source>by the server (close_notify)</source>
        <translation>vom Server (close_notify)</translation>
    </message>
    <message>
        <source>socket ended</source>
        <translation>Socket beendet</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP beendet</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>opening handshake</source>
        <translation>Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>erste Nachricht</translation>
    </message>
    <message>
        <source>%1 after open</source>
        <translation>%1 nach dem Öffnen</translation>
    </message>
    <message>
        <source>last received</source>
        <translation>zuletzt empfangen</translation>
    </message>
    <message>
        <source>last sent</source>
        <translation>zuletzt gesendet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>compressed to</source>
        <translation>komprimiert auf</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>wire bytes</source>
        <translation>Bytes auf der Leitung</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>late messages</source>
        <translation>späte Nachrichten</translation>
    </message>
    <message>
        <source>unsent bytes</source>
        <translation>nicht gesendete Bytes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>No request was sent.</source>
        <translation>Es wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>No response was received.</source>
        <translation>Es wurde keine Antwort empfangen.</translation>
    </message>
</context>
<context>
    <name>wasclean::ExportDialog</name>
    <message>
        <source>&amp;Include secrets</source>
        <translation>Geheimnisse e&amp;inschließen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>HAR, as written by Chrome</source>
        <translation>HAR, wie Chrome es schreibt</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation>&amp;Alle Zeilen (%1)</translation>
    </message>
    <message>
        <source>&amp;Messages that match the filter (%1)</source>
        <translation>Nachrichten, die zu&amp;m Filter passen (%1)</translation>
    </message>
    <message>
        <source>&amp;Selected messages (%1)</source>
        <translation>Au&amp;sgewählte Nachrichten (%1)</translation>
    </message>
    <message>
        <source>Unless this is ticked, passwords, cookies, Authorization headers and tokens
in URLs and headers become [redacted]. In messages, so do the values of all
secrets known to this session: secret variables, passwords and keys.
Everything else in messages stays unchanged.</source>
        <translation>Ohne Häkchen werden Passwörter, Cookies, Authorization-Header und Tokens
in URLs und Headern zu [redacted]. In Nachrichten gilt das auch für die Werte aller
Geheimnisse dieser Sitzung: geheime Variablen, Passwörter und Schlüssel.
Alles andere in Nachrichten bleibt unverändert.</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Choose a file to export to.</source>
        <translation>Wählen Sie eine Datei für den Export.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another.</source>
        <translation>Der Ordner „%1“ existiert nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This file already exists. Press Export again to replace it.</source>
        <translation>Diese Datei existiert bereits. Drücken Sie erneut „Exportieren“, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>wasclean::ExportFile</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The messages could not be read: %1.</source>
        <translation>Die Nachrichten konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>wasclean::FigureText</name>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Size: min / median / max</source>
        <translation>Größe: min / Median / max</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Nothing received for %1. Longest silence: %2.</source>
        <translation>Seit %1 nichts empfangen. Längste Stille: %2.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Not connected. Longest silence: %1.</source>
        <translation>Nicht verbunden. Längste Stille: %1.</translation>
    </message>
    <message>
        <source>Without an answer: %1 waiting, %2 given up when the connection ended.</source>
        <translation>Ohne Antwort: %1 wartend, %2 beim Ende der Verbindung aufgegeben.</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Peak messages</source>
        <translation>Nachrichten (Spitze)</translation>
    </message>
    <message>
        <source>Peak payload</source>
        <translation>Inhalt (Spitze)</translation>
    </message>
</context>
<context>
    <name>wasclean::FileController</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>Mit&amp;schnitt speichern unter…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Cancel &amp;work in progress</source>
        <translation>&amp;Laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Open a capture or a file of messages</source>
        <translation>Mitschnitt oder Datei mit Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Captures and messages (*.wasclean *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>Mitschnitte und Nachrichten (*.wasclean *.har *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A file is still being read or written. Wait for it to finish, or cancel it.</source>
        <translation>Eine Datei wird noch gelesen oder geschrieben. Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>wasclean::FileCopy</name>
    <message>
        <source>Reading the file “%1” was cancelled.</source>
        <translation>Das Lesen der Datei „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to the cache: %2.</source>
        <translation>Die Datei „%1“ konnte nicht in den Cache kopiert werden: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel file</source>
        <translation>Datei abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Legen Sie eine Datei hier ab oder wählen Sie eine</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Senden als</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File progress</source>
        <translation>Fortschritt der Datei</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Stop sending the file (%1)</source>
        <translation>Senden der Datei stoppen (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Wählen Sie eine Datei zum Senden</translation>
    </message>
</context>
<context>
    <name>wasclean::FileSaver</name>
    <message>
        <source>Save the capture</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Captures (*.wasclean)</source>
        <translation>Mitschnitte (*.wasclean)</translation>
    </message>
    <message>
        <source>A file is still being read or written. Wait for it to finish, or cancel it.</source>
        <translation>Eine Datei wird noch gelesen oder geschrieben. Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird exportiert…</translation>
    </message>
    <message>
        <source>Nothing was exported, because the newest messages could not be written to the capture and would be missing.</source>
        <translation>Nichts wurde exportiert, weil die neuesten Nachrichten nicht in den Mitschnitt geschrieben werden konnten und fehlen würden.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 row(s) to %2.</source>
        <translation>
            <numerusform>%1 Zeile nach %2 exportiert.</numerusform>
            <numerusform>%1 Zeilen nach %2 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::Filter</name>
    <message>
        <source>Regular expression, column %1: %2.</source>
        <translation>Regulärer Ausdruck, Spalte %1: %2.</translation>
    </message>
    <message>
        <source>This looks for the text “%1”. For a JSON value, enter $.%2 = %3. For sizes, use Filter options.</source>
        <translation>Gesucht wird der Text „%1“. Für einen JSON-Wert geben Sie $.%2 = %3 ein. Für Größen verwenden Sie die Filteroptionen.</translation>
    </message>
    <message>
        <source>This compares the decoded field “%1”. To look for the text, use Regex.</source>
        <translation>Verglichen wird das dekodierte Feld „%1“. Um nach dem Text zu suchen, verwenden Sie Regex.</translation>
    </message>
    <message>
        <source>There is no schema. Choose one in the menu of the protocol above the log.</source>
        <translation>Es gibt kein Schema. Wählen Sie eines im Menü des Protokolls über dem Log.</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Hide rows with this text</source>
        <translation>Zeilen mit diesem Text ausblenden</translation>
    </message>
    <message>
        <source>Filter options</source>
        <translation>Filteroptionen</translation>
    </message>
    <message>
        <source>Directions, types and sizes to show or hide</source>
        <translation>Richtungen, Typen und Größen zum Ein- oder Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Clea&amp;r filter</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Text, or $.id = 7</source>
        <translation>Text oder $.id = 7</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop here and leave out the rows not searched yet</source>
        <translation>Hier anhalten und die noch nicht durchsuchten Zeilen auslassen</translation>
    </message>
    <message>
        <source>%1 of %2 rows searched, %3 shown</source>
        <translation>%1 von %2 Zeilen durchsucht, %3 gezeigt</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows; the others are left out.</source>
        <translation>Nach %1 von %2 Zeilen angehalten; die anderen sind ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) could not be searched and are not shown: the regular expression or the schema needs too much effort.</source>
        <translation>
            <numerusform>%1 Zeile konnte nicht durchsucht werden und wird nicht gezeigt: Der reguläre Ausdruck oder das Schema ist zu aufwendig.</numerusform>
            <numerusform>%1 Zeilen konnten nicht durchsucht werden und werden nicht gezeigt: Der reguläre Ausdruck oder das Schema ist zu aufwendig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::FilterChips</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterOptions</name>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Only directions</source>
        <translation>Nur Richtungen</translation>
    </message>
    <message>
        <source>All directions except</source>
        <translation>Alle Richtungen außer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Only types</source>
        <translation>Nur Typen</translation>
    </message>
    <message>
        <source>All types except</source>
        <translation>Alle Typen außer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Only sizes</source>
        <translation>Nur Größen</translation>
    </message>
    <message>
        <source>All sizes except</source>
        <translation>Alle Größen außer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>1.5 KiB</source>
        <translation>1.5 KiB</translation>
    </message>
    <message>
        <source>The minimum size is larger than the maximum.</source>
        <translation>Die Mindestgröße ist größer als die Höchstgröße.</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Größe von</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Größe bis</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterScan</name>
    <message>
        <source>Some rows could not be read from the capture and were left out.</source>
        <translation>Einige Zeilen konnten nicht aus dem Mitschnitt gelesen werden und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterText</name>
    <message>
        <source>Exclude: %1</source>
        <translation>Ausschließen: %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>%1 (match case)</source>
        <translation>%1 (Groß/klein)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close frame</source>
        <translation>close frame</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>“%1” is not a size. Enter a number of bytes, or a size with a unit, for example 1.5 KiB or 2 MB.</source>
        <translation>„%1“ ist keine Größe. Geben Sie eine Zahl von Bytes oder eine Größe mit Einheit ein, zum Beispiel 1.5 KiB oder 2 MB.</translation>
    </message>
    <message>
        <source>The size “%1” is too large.</source>
        <translation>Die Größe „%1“ ist zu groß.</translation>
    </message>
</context>
<context>
    <name>wasclean::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>Voriger Treffer (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next match (%1)</source>
        <translation>Nächster Treffer (%1)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Find in message</source>
        <translation>In der Nachricht suchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es) in this part</source>
        <translation>
            <numerusform>%1 Treffer in diesem Teil</numerusform>
            <numerusform>%1 Treffer in diesem Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches in this part</source>
        <translation>Keine Treffer in diesem Teil</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>wasclean::FormFieldEdit</name>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
</context>
<context>
    <name>wasclean::FrameModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>wasclean::FramesPage</name>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
</context>
<context>
    <name>wasclean::FramesView</name>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
</context>
<context>
    <name>wasclean::GoToBar</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Go to row or time</source>
        <translation>&amp;Gehe zu Zeile oder Zeit</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Row number, 14:02:07.113, or 2026-11-24T14:02</source>
        <translation>Zeilennummer, 14:02:07.113 oder 2026-11-24T14:02</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go to this row or time (%1)</source>
        <translation>Zu dieser Zeile oder Zeit gehen (%1)</translation>
    </message>
    <message>
        <source>The log shows no rows.</source>
        <translation>Das Log zeigt keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>The log has %1 row(s).</source>
        <translation>
            <numerusform>Das Log hat %1 Zeile.</numerusform>
            <numerusform>Das Log hat %1 Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is hidden by the filter. This is the nearest row shown.</source>
        <translation>Zeile %1 ist durch den Filter ausgeblendet. Dies ist die nächstgelegene gezeigte Zeile.</translation>
    </message>
    <message>
        <source>All rows are earlier. This is the last row.</source>
        <translation>Alle Zeilen sind früher. Dies ist die letzte Zeile.</translation>
    </message>
    <message>
        <source>Row %1 is not among the rows shown. This is the nearest one.</source>
        <translation>Zeile %1 ist nicht unter den gezeigten Zeilen. Dies ist die nächstgelegene.</translation>
    </message>
</context>
<context>
    <name>wasclean::HandshakePlan</name>
    <message>
        <source>The server redirects to %1, but “Follow redirects” is off</source>
        <translation>Der Server leitet zu %1 weiter, aber „Weiterleitungen folgen“ ist aus</translation>
    </message>
    <message>
        <source>The server did not accept the credentials</source>
        <translation>Der Server hat die Anmeldedaten nicht akzeptiert</translation>
    </message>
    <message>
        <source>The server asks for credentials (%1)</source>
        <translation>Der Server verlangt Anmeldedaten (%1)</translation>
    </message>
    <message>
        <source>The server redirects, but its answer has no Location header</source>
        <translation>Der Server leitet weiter, aber seine Antwort hat keinen Location-Header</translation>
    </message>
    <message>
        <source>The server&apos;s redirect has two different Location headers</source>
        <translation>Die Weiterleitung des Servers hat zwei verschiedene Location-Header</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times</source>
        <translation>Der Server leitete mehr als %1 Mal weiter</translation>
    </message>
    <message>
        <source>The redirect cannot be followed: %1</source>
        <translation>Der Weiterleitung kann nicht gefolgt werden: %1</translation>
    </message>
    <message>
        <source>The redirect was not followed because it leads from wss to ws, where others could read what is sent</source>
        <translation>Der Weiterleitung wurde nicht gefolgt, weil sie von wss zu ws führt, wo andere das Gesendete lesen könnten</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>gefolgt</translation>
    </message>
    <message>
        <source>followed to another origin, without %1</source>
        <translation>zu einem anderen Origin gefolgt, ohne %1</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>den API-Schlüssel</translation>
    </message>
    <message>
        <source>the Digest credentials</source>
        <translation>die Digest-Anmeldedaten</translation>
    </message>
    <message>
        <source>the token among the subprotocols</source>
        <translation>das Token unter den Subprotokollen</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>das Client-Zertifikat</translation>
    </message>
    <message>
        <source>The server asks for credentials, but its answer names no authentication method</source>
        <translation>Der Server verlangt Anmeldedaten, aber seine Antwort nennt keine Authentifizierungsmethode</translation>
    </message>
    <message>
        <source>The server does not offer a kind of Digest authentication that Wasclean supports; it offers %1</source>
        <translation>Der Server bietet keine Art von Digest-Authentifizierung an, die Wasclean unterstützt; er bietet %1 an</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password</source>
        <translation>Der Server hat Benutzername und Passwort nicht akzeptiert</translation>
    </message>
    <message>
        <source>answered with Digest (%1)</source>
        <translation>mit Digest beantwortet (%1)</translation>
    </message>
    <message>
        <source>the user name and password of the URL</source>
        <translation>Benutzername und Passwort der URL</translation>
    </message>
</context>
<context>
    <name>wasclean::HarImporter</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 has a request without a URL.</source>
        <translation>%1 hat eine Anfrage ohne URL.</translation>
    </message>
    <message>
        <source>The response status of %1 is %2, which is not a number.</source>
        <translation>Der Antwortstatus von %1 ist %2, was keine Zahl ist.</translation>
    </message>
    <message>
        <source>The startedDateTime of %1 is %2. It must be an ISO 8601 date.</source>
        <translation>startedDateTime von %1 ist %2. Es muss ein Datum nach ISO 8601 sein.</translation>
    </message>
    <message>
        <source>This connection was imported from a HAR file, which contains less than a capture of Wasclean.</source>
        <translation>Diese Verbindung wurde aus einer HAR-Datei importiert, die weniger enthält als ein Mitschnitt von Wasclean.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>The connection did not open. The HAR file does not contain the reason.</source>
        <translation>Die Verbindung öffnete nicht. Die HAR-Datei enthält den Grund nicht.</translation>
    </message>
    <message>
        <source>The server refused the opening handshake: %1.</source>
        <translation>Der Server lehnte den Eröffnungs-Handshake ab: %1.</translation>
    </message>
    <message>
        <source>The connection did not open: %1.</source>
        <translation>Die Verbindung öffnete nicht: %1.</translation>
    </message>
    <message>
        <source>According to the HAR file, the connection was aborted without a closing handshake.</source>
        <translation>Laut HAR-Datei wurde die Verbindung ohne Schließ-Handshake abgebrochen.</translation>
    </message>
    <message>
        <source>According to the HAR file, the connection was closed with code %1.</source>
        <translation>Laut HAR-Datei wurde die Verbindung mit Code %1 geschlossen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON at %1. The messages before that point were imported.</source>
        <translation>Die Datei ist bei %1 kein gültiges JSON. Die Nachrichten davor wurden importiert.</translation>
    </message>
    <message>
        <source>This is not a HAR file: it has no “log”.</source>
        <translation>Das ist keine HAR-Datei: Sie hat kein „log“.</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this HAR file.</source>
        <translation>In dieser HAR-Datei ist keine WebSocket-Verbindung.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1._webSocketMessages is not an array.</source>
        <translation>%1._webSocketMessages ist keine Liste.</translation>
    </message>
    <message>
        <source>The messages of %1 are in the file “%2”, which is not in the HAR file&apos;s folder. If the HAR file came in a ZIP archive, unpack the whole archive.</source>
        <translation>Die Nachrichten von %1 sind in der Datei „%2“, die nicht im Ordner der HAR-Datei liegt. Wenn die HAR-Datei aus einem ZIP-Archiv stammt, entpacken Sie das ganze Archiv.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 has a line that is too long.</source>
        <translation>%1 hat eine zu lange Zeile.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The HAR file does not show how this connection ended.</source>
        <translation>Die HAR-Datei zeigt nicht, wie diese Verbindung endete.</translation>
    </message>
    <message>
        <source>%1 has no valid time, so the time of the row before it was used.</source>
        <translation>%1 hat keine gültige Zeit; verwendet wurde die der Zeile davor.</translation>
    </message>
</context>
<context>
    <name>wasclean::HarMessage</name>
    <message>
        <source>%1 was left out: it must be an object, but it is %2.</source>
        <translation>%1 wurde ausgelassen: Es muss ein Objekt sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 was left out: its data must be a string, but it is %2.</source>
        <translation>%1 wurde ausgelassen: „data“ muss eine Zeichenkette sein, ist aber %2.</translation>
    </message>
    <message>
        <source>“%1” of %2 is %3, which cannot be used.</source>
        <translation>„%1“ von %2 ist %3, was nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>%1 was left out: its type is %2, but it must be “send” or “receive”.</source>
        <translation>%1 wurde ausgelassen: Der Typ ist %2, muss aber „send“ oder „receive“ sein.</translation>
    </message>
    <message>
        <source>The type of %1 is %2. It was read without regard to case.</source>
        <translation>Der Typ von %1 ist %2. Er wurde ohne Rücksicht auf Groß- und Kleinschreibung gelesen.</translation>
    </message>
    <message>
        <source>%1 was left out: its opcode is %2, but it must be a number from 0 to 15.</source>
        <translation>%1 wurde ausgelassen: Der Opcode ist %2, muss aber eine Zahl von 0 bis 15 sein.</translation>
    </message>
    <message>
        <source>The opcode of %1 is the string %2. It was read as a number.</source>
        <translation>Der Opcode von %1 ist die Zeichenkette %2. Er wurde als Zahl gelesen.</translation>
    </message>
    <message>
        <source>%1 was left out: it has no type.</source>
        <translation>%1 wurde ausgelassen: Es hat keinen Typ.</translation>
    </message>
    <message>
        <source>%1 was left out: it has no data.</source>
        <translation>%1 wurde ausgelassen: Es hat keine Daten.</translation>
    </message>
    <message>
        <source>%1 was left out: RFC 6455 does not define the opcode %2.</source>
        <translation>%1 wurde ausgelassen: RFC 6455 definiert den Opcode %2 nicht.</translation>
    </message>
    <message>
        <source>%1 has no opcode. It was read as text.</source>
        <translation>%1 hat keinen Opcode. Es wurde als Text gelesen.</translation>
    </message>
    <message>
        <source>The data of %1 is not valid base64 and was kept unchanged.</source>
        <translation>Die Daten von %1 sind kein gültiges Base64 und wurden unverändert übernommen.</translation>
    </message>
</context>
<context>
    <name>wasclean::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Origi&amp;n</source>
        <translation>Origi&amp;n</translation>
    </message>
    <message>
        <source>The origin that a browser would send for its page; empty for none.</source>
        <translation>Der Origin, den ein Browser für seine Seite senden würde; leer für keinen.</translation>
    </message>
    <message>
        <source>Sent in this order, as entered; a name can appear more than once. A Host header replaces the automatic one. Paste “Name: value” into a name field to fill in both.</source>
        <translation>Werden in dieser Reihenfolge gesendet, wie eingegeben; ein Name darf mehrfach vorkommen. Ein Host-Header ersetzt den automatischen. Fügen Sie „Name: Wert“ in ein Namensfeld ein, um beide auszufüllen.</translation>
    </message>
    <message>
        <source>&amp;Add header</source>
        <translation>He&amp;ader hinzufügen</translation>
    </message>
</context>
<context>
    <name>wasclean::HelpController</name>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
</context>
<context>
    <name>wasclean::HelpWindow</name>
    <message>
        <source>No page of the help has these words.</source>
        <translation>Keine Seite der Hilfe enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Help – Wasclean</source>
        <translation>Hilfe – Wasclean</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wasclean::HtmlReport</name>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation>Von Ihnen beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Nicht sauber</translation>
    </message>
    <message>
        <source>The log does not show how this connection ended.</source>
        <translation>Das Log zeigt nicht, wie diese Verbindung endete.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more byte(s)</source>
        <translation>
            <numerusform>… und %1 weiteres Byte</numerusform>
            <numerusform>… und %1 weitere Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>WebSocket report, %1</source>
        <translation>WebSocket-Bericht, %1</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Log ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s). Times are in the time zone of the computer that created this report. Created by Wasclean.</source>
        <translation>
            <numerusform>%1 Zeile. Zeiten in der Zeitzone des Computers, der diesen Bericht erstellte. Erstellt von Wasclean.</numerusform>
            <numerusform>%1 Zeilen. Zeiten in der Zeitzone des Computers, der diesen Bericht erstellte. Erstellt von Wasclean.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language tag (BCP 47) of the language of this translation</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>wasclean::HttpExchange</name>
    <message>
        <source>The proxy cannot be used: %1.</source>
        <translation>Der Proxy kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 is reached over TLS, which requests do not support.</source>
        <translation>Der Proxy %1 wird über TLS erreicht, was Anfragen nicht unterstützen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Sein SHA-256-Fingerabdruck ist %3.</translation>
    </message>
    <message>
        <source>The body of the answer is larger than %1, the largest that is read.</source>
        <translation>Der Inhalt der Antwort ist größer als %1; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>Der Hostname %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without a valid HTTP answer.</source>
        <translation>Die Verbindung zu %1 endete ohne gültige HTTP-Antwort.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The proxy requires a user name and a password.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2.</source>
        <translation>Die Anfrage an %1 ist gescheitert: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::HttpRequest</name>
    <message>
        <source>The header “%1” appears twice. Write its values into one header, separated by commas.</source>
        <translation>Der Header „%1“ kommt zweimal vor. Schreiben Sie seine Werte durch Kommas getrennt in einen Header.</translation>
    </message>
    <message>
        <source>The URL of a request must begin with http:// or https://.</source>
        <translation>Die URL einer Anfrage muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>“%1” is not a valid request method.</source>
        <translation>„%1“ ist keine gültige Anfragemethode.</translation>
    </message>
    <message>
        <source>The request method %1 cannot be sent.</source>
        <translation>Die Anfragemethode %1 kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Wasclean sets the header “%1” of a request itself.</source>
        <translation>Wasclean setzt den Header „%1“ einer Anfrage selbst.</translation>
    </message>
    <message>
        <source>The URL contains a user name, and there is a header “Authorization” as well. Remove one of them.</source>
        <translation>Die URL enthält einen Benutzernamen, und es gibt auch einen Header „Authorization“. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A HEAD request cannot have a body.</source>
        <translation>Eine HEAD-Anfrage kann keinen Inhalt haben.</translation>
    </message>
</context>
<context>
    <name>wasclean::HttpTunnel</name>
    <message>
        <source>the header of its answer is too long</source>
        <translation>der Kopf der Antwort ist zu lang</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>Der Proxy verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>Der Proxy hat Benutzername und Passwort nicht akzeptiert</translation>
    </message>
    <message>
        <source>The proxy supports neither Digest nor Basic authentication, only %1</source>
        <translation>Der Proxy unterstützt weder Digest- noch Basic-Authentifizierung, nur %1</translation>
    </message>
</context>
<context>
    <name>wasclean::ImagePage</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>wasclean::ImageView</name>
    <message>
        <source>Show S&amp;VG</source>
        <translation>S&amp;VG zeigen</translation>
    </message>
    <message>
        <source>Show SVG</source>
        <translation>SVG zeigen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>SVG, %1. An SVG can contain active content, so it is drawn only when you ask for it.</source>
        <translation>SVG, %1. Ein SVG kann aktive Inhalte haben; es wird deshalb nur gezeichnet, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Images of the type %1 cannot be shown.</source>
        <translation>Bilder vom Typ %1 können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The image is too large to be shown: %1 × %2 pixels.</source>
        <translation>Das Bild ist zu groß, um gezeigt zu werden: %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>The image could not be read: %1.</source>
        <translation>Das Bild konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The SVG could not be drawn.</source>
        <translation>Das SVG konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4</source>
        <translation>%1, %2 × %3 Pixel, %4</translation>
    </message>
</context>
<context>
    <name>wasclean::Importer</name>
    <message>
        <source>This is a ZIP archive. Unpack it, then open the .har file in it.</source>
        <translation>Das ist ein ZIP-Archiv. Entpacken Sie es und öffnen Sie die .har-Datei darin.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The messages could not be stored: %1.</source>
        <translation>Die Nachrichten konnten nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>%1 More problems in the file: %2.</source>
        <translation>%1 Weitere Probleme in der Datei: %2.</translation>
    </message>
    <message>
        <source>%1 More values of this kind: %2.</source>
        <translation>%1 Weitere Werte dieser Art: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled. The messages read so far are kept.</source>
        <translation>Der Import wurde abgebrochen. Die bisher gelesenen Nachrichten bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonFields</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet wird %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>expected a list of strings, but it contains %1</source>
        <translation>erwartet wird eine Liste von Zeichenketten, sie enthält aber %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2</source>
        <translation>eine Liste ganzer Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>expected %1, but it contains %2</source>
        <translation>erwartet wird %1, enthalten ist aber %2</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>%1: expected an object, found %2</source>
        <translation>%1: erwartet wird ein Objekt, gefunden wurde %2</translation>
    </message>
    <message>
        <source>expected one of %1, found %2</source>
        <translation>erwartet wird eines von %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>%1: this setting does not exist</source>
        <translation>%1: Diese Einstellung gibt es nicht</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonFiles</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1: nested too deeply</source>
        <translation>%1: zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1: “%2” appears twice</source>
        <translation>%1: „%2“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>line 1, column 1: expected an object in braces</source>
        <translation>Zeile 1, Spalte 1: erwartet wird ein Objekt in geschweiften Klammern</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonPath</name>
    <message>
        <source>JSON path, column %1: %2</source>
        <translation>JSON-Pfad, Spalte %1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Use “=” or “!=”.</source>
        <translation>„%1“ kann hier nicht verwendet werden. Verwenden Sie „=“ oder „!=“.</translation>
    </message>
    <message>
        <source>expected “.”, “[”, “=” or “!=”.</source>
        <translation>erwartet wird „.“, „[“, „=“ oder „!=“.</translation>
    </message>
    <message>
        <source>expected a value: a string in quotes, a number, true, false or null.</source>
        <translation>erwartet wird ein Wert: eine Zeichenkette in Anführungszeichen, eine Zahl, true, false oder null.</translation>
    </message>
    <message>
        <source>expected a single value: a string in quotes, a number, true, false or null.</source>
        <translation>erwartet wird ein einzelner Wert: eine Zeichenkette in Anführungszeichen, eine Zahl, true, false oder null.</translation>
    </message>
    <message>
        <source>a path begins with $.</source>
        <translation>ein Pfad beginnt mit $.</translation>
    </message>
    <message>
        <source>expected a name; put names with other characters in brackets and quotes, as in [&quot;a name&quot;].</source>
        <translation>erwartet wird ein Name; Namen mit anderen Zeichen stehen in eckigen Klammern und Anführungszeichen, wie in [&quot;a name&quot;].</translation>
    </message>
    <message>
        <source>expected “]”.</source>
        <translation>erwartet wird „]“.</translation>
    </message>
    <message>
        <source>expected an index, for example 0, or a name in quotes.</source>
        <translation>erwartet wird ein Index, zum Beispiel 0, oder ein Name in Anführungszeichen.</translation>
    </message>
    <message>
        <source>expected a name in quotes.</source>
        <translation>erwartet wird ein Name in Anführungszeichen.</translation>
    </message>
    <message>
        <source>expected “.” or “[”.</source>
        <translation>erwartet wird „.“ oder „[“.</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonScanner</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>expected a value or “]”</source>
        <translation>erwartet wird ein Wert oder „]“</translation>
    </message>
    <message>
        <source>expected a name in double quotes</source>
        <translation>erwartet wird ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>expected a name in double quotes or “}”</source>
        <translation>erwartet wird ein Name in doppelten Anführungszeichen oder „}“</translation>
    </message>
    <message>
        <source>expected “:” after the name</source>
        <translation>erwartet wird „:“ nach dem Namen</translation>
    </message>
    <message>
        <source>expected “,” or “}”</source>
        <translation>erwartet wird „,“ oder „}“</translation>
    </message>
    <message>
        <source>expected “,” or “]”</source>
        <translation>erwartet wird „,“ oder „]“</translation>
    </message>
    <message>
        <source>expected the end of the text</source>
        <translation>erwartet wird das Ende des Textes</translation>
    </message>
    <message>
        <source>expected the closing quote of a string</source>
        <translation>erwartet wird das schließende Anführungszeichen einer Zeichenkette</translation>
    </message>
    <message>
        <source>expected an escape sequence for a control character in a string</source>
        <translation>erwartet wird eine Escape-Sequenz für ein Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>expected one of &quot; \ / b f n r t u after the backslash</source>
        <translation>erwartet wird eines von &quot; \ / b f n r t u nach dem umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits after \u</source>
        <translation>erwartet werden vier hexadezimale Ziffern nach \u</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>erwartet wird UTF-8</translation>
    </message>
    <message>
        <source>expected no more digits after a leading 0</source>
        <translation>erwartet werden keine weiteren Ziffern nach einer führenden 0</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>erwartet wird eine Ziffer</translation>
    </message>
    <message>
        <source>expected a digit after the decimal point</source>
        <translation>erwartet wird eine Ziffer nach dem Dezimalpunkt</translation>
    </message>
    <message>
        <source>expected a digit in the exponent</source>
        <translation>erwartet wird eine Ziffer im Exponenten</translation>
    </message>
    <message>
        <source>expected the word %1</source>
        <translation>erwartet wird das Wort %1</translation>
    </message>
    <message>
        <source>%1: %2, found %3</source>
        <translation>%1: %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>the byte 0x%1</source>
        <translation>das Byte 0x%1</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTree</name>
    <message>
        <source>%1: nested more than %2 levels deep</source>
        <translation>%1: mehr als %2 Ebenen tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTreeModel</name>
    <message>
        <source>more…</source>
        <translation>mehr…</translation>
    </message>
    <message numerus="yes">
        <source>{…} %1 member(s)</source>
        <translation>
            <numerusform>{…} %1 Mitglied</numerusform>
            <numerusform>{…} %1 Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[…] %1 element(s)</source>
        <translation>
            <numerusform>[…] %1 Element</numerusform>
            <numerusform>[…] %1 Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more; press Enter or double-click to list the next %2</source>
        <translation>%1 weitere; Eingabetaste oder Doppelklick listet die nächsten %2 auf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTreePage</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTreeView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;filter</source>
        <translation>Als &amp;Filter kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>All&amp;es darunter aufklappen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The payload is too large for the clipboard (%1). Save it as a file.</source>
        <translation>Der Inhalt ist zu groß für die Zwischenablage (%1). Speichern Sie ihn als Datei.</translation>
    </message>
    <message>
        <source>Only about %1 rows were expanded; there are more below.</source>
        <translation>Nur etwa %1 Zeilen wurden aufgeklappt; darunter gibt es weitere.</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonlImporter</name>
    <message>
        <source>Line %1 is too long.</source>
        <translation>Zeile %1 ist zu lang.</translation>
    </message>
    <message>
        <source>The file uses version %1 of this format, but this version of Wasclean reads only up to version %2.</source>
        <translation>Die Datei verwendet Version %1 dieses Formats, aber diese Version von Wasclean liest nur bis Version %2.</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON.</source>
        <translation>Zeile %1, Spalte %2: Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation>Zeile %1 wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Line %1 was left out: it has neither “text” nor “base64”.</source>
        <translation>Zeile %1 wurde ausgelassen: Sie hat weder „text“ noch „base64“.</translation>
    </message>
    <message>
        <source>Line %1 was left out: it has no “kind”.</source>
        <translation>Zeile %1 wurde ausgelassen: Sie hat kein „kind“.</translation>
    </message>
    <message>
        <source>Line %1 was left out: it has no “direction”.</source>
        <translation>Zeile %1 wurde ausgelassen: Sie hat kein „direction“.</translation>
    </message>
    <message>
        <source>Line %1 has no “time”, so the time of the row before it was used.</source>
        <translation>Zeile %1 hat keine „time“; verwendet wurde die der Zeile davor.</translation>
    </message>
    <message>
        <source>the value of “%1” is %2, which is not valid</source>
        <translation>der Wert von „%1“ ist %2, was nicht gültig ist</translation>
    </message>
</context>
<context>
    <name>wasclean::KeepAlive</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The server did not answer an automatic Ping within %1</source>
        <translation>Der Server beantwortete einen automatischen Ping nicht innerhalb von %1</translation>
    </message>
</context>
<context>
    <name>wasclean::Keyring</name>
    <message>
        <source>No keyring service is running.</source>
        <translation>Es läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>The keyring says: %1</source>
        <translation>Der Schlüsselbund meldet: %1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>wasclean::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Handsha&amp;ke timeout</source>
        <translation>Zeitlimit für den Handsha&amp;ke</translation>
    </message>
    <message>
        <source>For DNS, TCP, TLS and the opening handshake together.</source>
        <translation>Für DNS, TCP, TLS und den Eröffnungs-Handshake zusammen.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Closi&amp;ng timeout</source>
        <translation>Zeitlimit zum Schließe&amp;n</translation>
    </message>
    <message>
        <source>How long the server may take to answer your Close frame.</source>
        <translation>Wie lange der Server für die Antwort auf Ihren Close-Frame brauchen darf.</translation>
    </message>
    <message>
        <source>M&amp;aximum message size</source>
        <translation>M&amp;aximale Nachrichtengröße</translation>
    </message>
    <message>
        <source>For example 16 MiB; empty for no limit. A larger message closes the connection with 1009 Message Too Big.</source>
        <translation>Zum Beispiel 16 MiB; leer für keine Grenze. Eine größere Nachricht schließt die Verbindung mit 1009 Message Too Big.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>TCP keep-alive</source>
        <translation>TCP-Keep-alive</translation>
    </message>
    <message>
        <source>The operating system checks from time to time whether the server is still reachable.</source>
        <translation>Das Betriebssystem prüft von Zeit zu Zeit, ob der Server noch erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>wasclean::LogColumns</name>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time since &amp;open</source>
        <translation>&amp;Zeit seit dem Öffnen</translation>
    </message>
    <message>
        <source>Time since the &amp;marked row</source>
        <translation>Zeit seit der &amp;markierten Zeile</translation>
    </message>
    <message>
        <source>Time since the &amp;previous row shown</source>
        <translation>&amp;Zeit seit der vorigen gezeigten Zeile</translation>
    </message>
</context>
<context>
    <name>wasclean::MainWindow</name>
    <message>
        <source>%1 (read-only) – Wasclean</source>
        <translation>%1 (schreibgeschützt) – Wasclean</translation>
    </message>
    <message>
        <source>%1 – %2 – Wasclean</source>
        <translation>%1 – %2 – Wasclean</translation>
    </message>
    <message>
        <source>%1 – %2 – %3 – Wasclean</source>
        <translation>%1 – %2 – %3 – Wasclean</translation>
    </message>
    <message>
        <source>&amp;Demo server…</source>
        <translation>&amp;Demoserver…</translation>
    </message>
</context>
<context>
    <name>wasclean::MatchFields</name>
    <message>
        <source>any message</source>
        <translation>jede Nachricht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>matches regex</source>
        <translation>passt zu Regex</translation>
    </message>
    <message>
        <source>has JSON path</source>
        <translation>hat JSON-Pfad</translation>
    </message>
    <message>
        <source>Waiting for any message</source>
        <translation>Warten auf irgendeine Nachricht</translation>
    </message>
    <message>
        <source>Waiting for a message that contains “%1”</source>
        <translation>Warten auf eine Nachricht, die „%1“ enthält</translation>
    </message>
    <message>
        <source>Waiting for a message that is exactly “%1”</source>
        <translation>Warten auf eine Nachricht, die genau „%1“ ist</translation>
    </message>
    <message>
        <source>Waiting for a message that matches /%1/</source>
        <translation>Warten auf eine Nachricht, die zu /%1/ passt</translation>
    </message>
    <message>
        <source>Waiting for a message that has %1</source>
        <translation>Warten auf eine Nachricht mit %1</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Groß/klein ignorieren</translation>
    </message>
    <message>
        <source>When a message</source>
        <translation>Wenn eine Nachricht</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>wasclean::Matcher</name>
    <message>
        <source>Enter what the message must contain.</source>
        <translation>Geben Sie ein, was die Nachricht enthalten muss.</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageBar</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormatieren</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>Escape-Sequenzen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Write the message in fields of the protocol</source>
        <translation>Die Nachricht in Feldern des Protokolls schreiben</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Leave the form, and change the message as it is sent</source>
        <translation>Das Formular verlassen und die Nachricht so ändern, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Number of frames in which the message is sent (RFC 6455, 5.4)</source>
        <translation>Zahl der Frames, in denen die Nachricht gesendet wird (RFC 6455, 5.4)</translation>
    </message>
    <message>
        <source>\0, \t, \n, \r, \xHH and \uXXXX stand for characters, and \\ for a backslash</source>
        <translation>\0, \t, \n, \r, \xHH und \uXXXX stehen für Zeichen, und \\ für einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Indent the text without changing its values (%1)</source>
        <translation>Den Text einrücken, ohne seine Werte zu ändern (%1)</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Message &amp;type</source>
        <translation>Nachrichten&amp;typ</translation>
    </message>
    <message>
        <source>&amp;Message text</source>
        <translation>&amp;Text der Nachricht</translation>
    </message>
    <message>
        <source>Enter a name for the message.</source>
        <translation>Geben Sie einen Namen für die Nachricht ein.</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageExpectation</name>
    <message>
        <source>not to receive %1</source>
        <translation>nicht zu empfangen: %1</translation>
    </message>
    <message>
        <source>%1 as the next message</source>
        <translation>%1 als nächste Nachricht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing within %1</source>
        <translation>nichts innerhalb von %1</translation>
    </message>
    <message>
        <source>one message within %1, which did not match: %2</source>
        <translation>eine Nachricht innerhalb von %1, die nicht passte: %2</translation>
    </message>
    <message>
        <source>%1 messages within %2, none of which matched; the last was %3</source>
        <translation>%1 Nachrichten innerhalb von %2, von denen keine passte; die letzte war %3</translation>
    </message>
    <message>
        <source>nothing before the connection closed: %1</source>
        <translation>nichts, bevor die Verbindung schloss: %1</translation>
    </message>
    <message>
        <source>one message before the connection closed, which did not match: %1. %2</source>
        <translation>eine Nachricht, bevor die Verbindung schloss, die nicht passte: %1. %2</translation>
    </message>
    <message>
        <source>%1 messages before the connection closed, none of which matched; the last was %2. %3</source>
        <translation>%1 Nachrichten, bevor die Verbindung schloss, von denen keine passte; die letzte war %2. %3</translation>
    </message>
    <message>
        <source>%1 (older messages discarded: %2)</source>
        <translation>%1 (verworfene ältere Nachrichten: %2)</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageForm</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The close code must be a whole number: 1000, or 3000 to 4999.</source>
        <translation>Der Close-Code muss eine ganze Zahl sein: 1000 oder 3000 bis 4999.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Noch nichts zu senden</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageLogView</name>
    <message>
        <source>Message log</source>
        <translation>Nachrichtenlog</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Zur neuesten springen</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Pause display</source>
        <translation>&amp;Anzeige anhalten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 new row(s)</source>
        <translation>
            <numerusform>Angehalten, %1 neue Zeile</numerusform>
            <numerusform>Angehalten, %1 neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages in this file.</source>
        <translation>In dieser Datei sind keine Nachrichten.</translation>
    </message>
    <message>
        <source>The filter hides all rows.</source>
        <translation>Der Filter blendet alle Zeilen aus.</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Wird gefiltert…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hides this row.</source>
        <translation>Der Filter blendet diese Zeile aus.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>Leeren &amp;rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>%1, one per frame from row %2 on</source>
        <translation>%1, ab Zeile %2 eine pro Frame</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageSequence</name>
    <message>
        <source>A file cannot be sent repeatedly. Send it once, or choose other messages.</source>
        <translation>Eine Datei kann nicht wiederholt gesendet werden. Senden Sie sie einmal oder wählen Sie andere Nachrichten.</translation>
    </message>
    <message>
        <source>A Close frame ends the connection, so it cannot be sent repeatedly.</source>
        <translation>Ein Close-Frame beendet die Verbindung und kann daher nicht wiederholt gesendet werden.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>There is no message to send.</source>
        <translation>Es gibt keine Nachricht zum Senden.</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageTable</name>
    <message>
        <source>↓ Jump to newest</source>
        <translation>↓ Zur neuesten springen</translation>
    </message>
    <message numerus="yes">
        <source>↓ Jump to newest (%Ln new)</source>
        <translation>
            <numerusform>↓ Zur neuesten springen (%Ln neue)</numerusform>
            <numerusform>↓ Zur neuesten springen (%Ln neue)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::MessageTypes</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Binary (hex)</source>
        <translation>Binär (Hex)</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>Binär (Base64)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bytes in hex, for example: 48 65 6c 6c 6f</source>
        <translation>Bytes in Hex, zum Beispiel: 48 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Bytes in base64, for example: SGVsbG8=</source>
        <translation>Bytes in Base64, zum Beispiel: SGVsbG8=</translation>
    </message>
    <message>
        <source>The payload, at most 125 bytes; it may be empty</source>
        <translation>Der Inhalt, höchstens 125 Bytes; er darf leer sein</translation>
    </message>
    <message>
        <source>The reason, at most 123 bytes; it may be empty</source>
        <translation>Der Grund, höchstens 123 Bytes; er darf leer sein</translation>
    </message>
    <message>
        <source>JSON to send, for example: {&quot;type&quot;: &quot;hello&quot;}</source>
        <translation>Zu sendendes JSON, zum Beispiel: {&quot;type&quot;: &quot;hello&quot;}</translation>
    </message>
    <message>
        <source>XML to send, for example: &lt;hello/&gt;</source>
        <translation>Zu sendendes XML, zum Beispiel: &lt;hello/&gt;</translation>
    </message>
    <message>
        <source>A message to send</source>
        <translation>Eine Nachricht zum Senden</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageViews</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 is shown.</source>
        <translation>Nur die ersten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of %3 are shown.</source>
        <translation>Bytes %1 bis %2 von %3 werden gezeigt.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Das ist kein gültiges UTF-8. Ungültige Bytes werden als � gezeigt.</translation>
    </message>
    <message>
        <source>The message is too large to be shown as JSON (%1; the limit is %2).</source>
        <translation>Die Nachricht ist zu groß, um als JSON gezeigt zu werden (%1; die Grenze ist %2).</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>Text message sent</source>
        <translation>Textnachricht gesendet</translation>
    </message>
    <message>
        <source>Text message received</source>
        <translation>Textnachricht empfangen</translation>
    </message>
    <message>
        <source>Binary message sent</source>
        <translation>Binärnachricht gesendet</translation>
    </message>
    <message>
        <source>Binary message received</source>
        <translation>Binärnachricht empfangen</translation>
    </message>
    <message>
        <source>Ping sent</source>
        <translation>Ping gesendet</translation>
    </message>
    <message>
        <source>Ping received</source>
        <translation>Ping empfangen</translation>
    </message>
    <message>
        <source>Pong sent</source>
        <translation>Pong gesendet</translation>
    </message>
    <message>
        <source>Pong received</source>
        <translation>Pong empfangen</translation>
    </message>
    <message>
        <source>Close frame sent</source>
        <translation>Close-Frame gesendet</translation>
    </message>
    <message>
        <source>Close frame received</source>
        <translation>Close-Frame empfangen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 frame(s)</source>
        <translation>
            <numerusform>%1 Frame</numerusform>
            <numerusform>%1 Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>compressed to %1 on the wire</source>
        <translation>auf der Leitung komprimiert auf %1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 auf der Leitung</translation>
    </message>
    <message>
        <source>arrived after close(): a browser would not deliver it</source>
        <translation>kam nach close() an: Ein Browser würde es nicht zustellen</translation>
    </message>
    <message>
        <source>Lines of more than %1 characters are wrapped.</source>
        <translation>Zeilen mit mehr als %1 Zeichen werden umbrochen.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>wasclean::NameLookup</name>
    <message>
        <source>the host could not be found</source>
        <translation>der Host wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
</context>
<context>
    <name>wasclean::NetworkSettings</name>
    <message>
        <source>The proxy user name must not contain a colon.</source>
        <translation>Der Benutzername für den Proxy darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>SOCKS5 allows at most 255 bytes for a user name.</source>
        <translation>SOCKS5 erlaubt höchstens 255 Bytes für einen Benutzernamen.</translation>
    </message>
    <message>
        <source>SOCKS5 allows at most 255 bytes for a password.</source>
        <translation>SOCKS5 erlaubt höchstens 255 Bytes für ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy password needs a user name.</source>
        <translation>Das Proxy-Passwort braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The client key needs a client certificate. Choose one.</source>
        <translation>Der Client-Schlüssel braucht ein Client-Zertifikat. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Put the IPv6 address in brackets, for example [::1]:8080.</source>
        <translation>Setzen Sie die IPv6-Adresse in eckige Klammern, zum Beispiel [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host to connect to.</source>
        <translation>„%1“ ist kein gültiger Host zum Verbinden.</translation>
    </message>
    <message>
        <source>The port to connect to must be a number from 1 to 65535.</source>
        <translation>Der Port zum Verbinden muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Enter the proxy host.</source>
        <translation>Geben Sie den Proxy-Host ein.</translation>
    </message>
    <message>
        <source>“%1” is not a valid proxy host.</source>
        <translation>„%1“ ist kein gültiger Proxy-Host.</translation>
    </message>
    <message>
        <source>The proxy port must be a number from 1 to 65535.</source>
        <translation>Der Proxy-Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck.</translation>
    </message>
    <message>
        <source>“%1” is not a valid server name for TLS.</source>
        <translation>„%1“ ist kein gültiger Servername für TLS.</translation>
    </message>
</context>
<context>
    <name>wasclean::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>wasclean::OpenSsl</name>
    <message>
        <source>the plug-in for OpenSSL is missing</source>
        <translation>das Plug-in für OpenSSL fehlt</translation>
    </message>
    <message>
        <source>the plug-in for OpenSSL could not be loaded (%1)</source>
        <translation>das Plug-in für OpenSSL konnte nicht geladen werden (%1)</translation>
    </message>
</context>
<context>
    <name>wasclean::OptionPage</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1 to defaults</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>wasclean::OptionsArea</name>
    <message>
        <source>Option pages</source>
        <translation>Seiten der Optionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how many rows count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a tab with changes</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation>Von der Vorgabe abweichend</translation>
    </message>
</context>
<context>
    <name>wasclean::Outgoing</name>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>Wählen Sie eine Datei oder legen Sie eine hier ab.</translation>
    </message>
    <message>
        <source>A close reason needs a close code. Enter a code, or clear the reason.</source>
        <translation>Ein Close-Grund braucht einen Close-Code. Geben Sie einen Code ein oder leeren Sie den Grund.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1.</source>
        <translation>Das ist kein wohlgeformtes XML: %1.</translation>
    </message>
    <message>
        <source>There is one “=” too many at position %1.</source>
        <translation>An Position %1 ist ein „=“ zu viel.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a base64 character.</source>
        <translation>„%1“ an Position %2 ist kein Base64-Zeichen.</translation>
    </message>
    <message>
        <source>The character at position %1 comes after the end of the base64 text.</source>
        <translation>Das Zeichen an Position %1 kommt nach dem Ende des Base64-Textes.</translation>
    </message>
    <message>
        <source>The base64 text ends in the middle of a byte: the last group has only one character.</source>
        <translation>Der Base64-Text endet mitten in einem Byte: Die letzte Gruppe hat nur ein Zeichen.</translation>
    </message>
</context>
<context>
    <name>wasclean::OutgoingMessage</name>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8, so it cannot be a text message. Send it as binary.</source>
        <translation>Die Datei ist kein gültiges UTF-8 und kann daher keine Textnachricht sein. Senden Sie sie binär.</translation>
    </message>
    <message>
        <source>The file became shorter while it was being sent.</source>
        <translation>Die Datei wurde kürzer, während sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The rest of the file could not be read: %1.</source>
        <translation>Der Rest der Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The log cannot store the sent message: %1.</source>
        <translation>Das Log kann die gesendete Nachricht nicht speichern: %1.</translation>
    </message>
</context>
<context>
    <name>wasclean::PageEventsStrip</name>
    <message>
        <source>Events as a browser sees them</source>
        <translation>Ereignisse, wie ein Browser sie sieht</translation>
    </message>
    <message>
        <source>Copy JavaScript</source>
        <translation>JavaScript kopieren</translation>
    </message>
    <message>
        <source>Copy a program for a page that does the same</source>
        <translation>Ein Programm für eine Seite kopieren, das dasselbe tut</translation>
    </message>
    <message>
        <source>Copied as JavaScript.</source>
        <translation>Als JavaScript kopiert.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>wasclean::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The query of the URL; both change together. A parameter that is switched off is kept here but not sent.</source>
        <translation>Die Abfrage der URL; beide ändern sich zusammen. Ein ausgeschalteter Parameter bleibt hier, wird aber nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Add parameter</source>
        <translation>P&amp;arameter hinzufügen</translation>
    </message>
</context>
<context>
    <name>wasclean::Paste</name>
    <message>
        <source>%1 has no equivalent in Wasclean and was left out.</source>
        <translation>%1 hat in Wasclean keine Entsprechung und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a known option of %2 and was left out.</source>
        <translation>„%1“ ist keine bekannte Option von %2 und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The value of “%1” is missing at the end.</source>
        <translation>Der Wert von „%1“ fehlt am Ende.</translation>
    </message>
    <message>
        <source>The text after “--next” is another request and was left out.</source>
        <translation>Der Text nach „--next“ ist eine weitere Anfrage und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The {…} or […] in the URL matches several URLs; the URL was used as written.</source>
        <translation>Das {…} oder […] in der URL passt auf mehrere URLs; die URL wurde verwendet, wie sie dasteht.</translation>
    </message>
    <message>
        <source>The headers in the file of “%1” were not read.</source>
        <translation>Die Header in der Datei von „%1“ wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The cookies in the file of “%1” were not read.</source>
        <translation>Die Cookies in der Datei von „%1“ wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>A certificate on a PKCS#11 token was left out: Wasclean reads certificates only from files.</source>
        <translation>Ein Zertifikat auf einem PKCS#11-Token wurde ausgelassen: Wasclean liest Zertifikate nur aus Dateien.</translation>
    </message>
    <message>
        <source>“%1” does not contain a number of seconds and was left out.</source>
        <translation>„%1“ enthält keine Zahl von Sekunden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“--location-trusted” was read as “--location”: Wasclean never sends credentials to another host.</source>
        <translation>„--location-trusted“ wurde als „--location“ gelesen: Wasclean sendet Anmeldedaten nie an einen anderen Host.</translation>
    </message>
    <message>
        <source>Wasclean follows at most %1 redirects.</source>
        <translation>Wasclean folgt höchstens %1 Weiterleitungen.</translation>
    </message>
    <message>
        <source>The method in “%1” was left out: a WebSocket opening handshake is always a GET request.</source>
        <translation>Die Methode in „%1“ wurde ausgelassen: Ein Eröffnungs-Handshake von WebSocket ist immer eine GET-Anfrage.</translation>
    </message>
    <message>
        <source>The body in “%1” was left out: a WebSocket opening handshake has no body.</source>
        <translation>Der Rumpf in „%1“ wurde ausgelassen: Ein Eröffnungs-Handshake von WebSocket hat keinen Rumpf.</translation>
    </message>
    <message>
        <source>“--compressed” was left out: it asks for compressed HTTP responses. WebSocket messages are compressed with permessage-deflate.</source>
        <translation>„--compressed“ wurde ausgelassen: Es verlangt komprimierte HTTP-Antworten. WebSocket-Nachrichten werden mit permessage-deflate komprimiert.</translation>
    </message>
    <message>
        <source>The configuration file in “%1” was not read. Paste its text instead.</source>
        <translation>Die Konfigurationsdatei in „%1“ wurde nicht gelesen. Fügen Sie stattdessen ihren Text ein.</translation>
    </message>
    <message>
        <source>The text contains no URL.</source>
        <translation>Der Text enthält keine URL.</translation>
    </message>
    <message>
        <source>The command has several URLs, and only the first was imported.</source>
        <translation>Der Befehl hat mehrere URLs, und nur die erste wurde importiert.</translation>
    </message>
    <message>
        <source>An argument that does not belong to any option was left out.</source>
        <translation>Ein Argument, das zu keiner Option gehört, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file in “%1” was not read.</source>
        <translation>Die Datei in „%1“ wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The user name and password are for “%1” and were left out as well.</source>
        <translation>Benutzername und Passwort gelten für „%1“ und wurden ebenfalls ausgelassen.</translation>
    </message>
    <message>
        <source>The command has no password because curl asks for it. Enter it in Options.</source>
        <translation>Der Befehl hat kein Passwort, weil curl danach fragt. Geben Sie es in den Optionen ein.</translation>
    </message>
    <message>
        <source>The function “%1” for the variable {{%2}} was left out.</source>
        <translation>Die Funktion „%1“ für die Variable {{%2}} wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The value of curl&apos;s variable %1 is not known; it became the variable {{%1}}.</source>
        <translation>Der Wert der curl-Variable %1 ist nicht bekannt; sie wurde zur Variable {{%1}}.</translation>
    </message>
    <message>
        <source>“--binary” was left out: in Wasclean you choose the type of each message.</source>
        <translation>„--binary“ wurde ausgelassen: In Wasclean wählen Sie den Typ jeder Nachricht.</translation>
    </message>
    <message>
        <source>“%1” makes websocat run as a server, so there is no connection to open.</source>
        <translation>„%1“ lässt websocat als Server laufen; es gibt also keine Verbindung zu öffnen.</translation>
    </message>
    <message>
        <source>The command makes websocat run as a server, so there is no connection to open.</source>
        <translation>Der Befehl lässt websocat als Server laufen; es gibt also keine Verbindung zu öffnen.</translation>
    </message>
    <message>
        <source>The command&apos;s other endpoint was left out: in Wasclean, you send and receive.</source>
        <translation>Der andere Endpunkt des Befehls wurde ausgelassen: In Wasclean senden und empfangen Sie selbst.</translation>
    </message>
    <message>
        <source>“--passphrase” has no value because wscat asks for it. Enter it in Options.</source>
        <translation>„--passphrase“ hat keinen Wert, weil wscat danach fragt. Geben Sie ihn in den Optionen ein.</translation>
    </message>
    <message>
        <source>“%1” makes wscat run as a server, so there is no connection to open.</source>
        <translation>„%1“ lässt wscat als Server laufen; es gibt also keine Verbindung zu öffnen.</translation>
    </message>
    <message>
        <source>The file contains no WebSocket request.</source>
        <translation>Die Datei enthält keine WebSocket-Anfrage.</translation>
    </message>
    <message>
        <source>Wasclean does not run scripts; they were left out.</source>
        <translation>Wasclean führt keine Skripte aus; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1 does not belong to any block of the .bru file.</source>
        <translation>Zeile %1 gehört zu keinem Block der .bru-Datei.</translation>
    </message>
    <message>
        <source>The block “%1” that begins in line %2 is not closed.</source>
        <translation>Der Block „%1“, der in Zeile %2 beginnt, ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The assertions were left out.</source>
        <translation>Die Assertions wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The .bru file has no “ws” block, so it is not a WebSocket request.</source>
        <translation>Die .bru-Datei hat keinen „ws“-Block; sie ist also keine WebSocket-Anfrage.</translation>
    </message>
    <message>
        <source>The authentication is inherited from the folder or collection and could not be imported.</source>
        <translation>Die Authentifizierung ist vom Ordner oder von der Sammlung geerbt und konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>The OAuth 2 token was imported as it is; Wasclean does not renew it.</source>
        <translation>Das OAuth-2-Token wurde importiert, wie es ist; Wasclean erneuert es nicht.</translation>
    </message>
    <message>
        <source>Wasclean does not support the authentication “%1”; it was left out.</source>
        <translation>Wasclean unterstützt die Authentifizierung „%1“ nicht; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The request has no Host header, so the server is not known.</source>
        <translation>Die Anfrage hat keinen Host-Header; der Server ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>The text does not contain the path of the URL, so “/” was used.</source>
        <translation>Der Text enthält den Pfad der URL nicht; verwendet wurde „/“.</translation>
    </message>
    <message>
        <source>“@%1” has no equivalent in Wasclean and was left out.</source>
        <translation>„@%1“ hat in Wasclean keine Entsprechung und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“Content-Type” was left out: it only sets the syntax highlighting in the editor.</source>
        <translation>„Content-Type“ wurde ausgelassen: Es stellt nur die Syntaxhervorhebung im Editor ein.</translation>
    </message>
    <message>
        <source>A message from a file was left out: “%1”.</source>
        <translation>Eine Nachricht aus einer Datei wurde ausgelassen: „%1“.</translation>
    </message>
    <message>
        <source>“=== wait-for-server” was left out: the messages were saved, and you decide when to send each one.</source>
        <translation>„=== wait-for-server“ wurde ausgelassen: Die Nachrichten wurden gespeichert, und Sie entscheiden, wann jede gesendet wird.</translation>
    </message>
    <message>
        <source>The export contains no WebSocket request.</source>
        <translation>Der Export enthält keine WebSocket-Anfrage.</translation>
    </message>
    <message>
        <source>The cookies in Insomnia&apos;s cookie jar were left out.</source>
        <translation>Die Cookies im Cookie-Speicher von Insomnia wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Insomnia&apos;s template tags, {% … %}, are not evaluated here and were kept as written.</source>
        <translation>Die Vorlagen-Tags von Insomnia, {% … %}, werden hier nicht ausgewertet und blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The messages are in separate files in “%1” and were not read.</source>
        <translation>Die Nachrichten sind in eigenen Dateien in „%1“ und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>This is a Postman message without its request. Paste the request.</source>
        <translation>Das ist eine Postman-Nachricht ohne ihre Anfrage. Fügen Sie die Anfrage ein.</translation>
    </message>
    <message>
        <source>The text contains no WebSocket request from Postman.</source>
        <translation>Der Text enthält keine WebSocket-Anfrage von Postman.</translation>
    </message>
    <message>
        <source>Only the first URL of the text was read. The rest was left out.</source>
        <translation>Nur die erste URL des Textes wurde gelesen. Der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Paste or enter a text first.</source>
        <translation>Fügen Sie zuerst einen Text ein oder geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>The text is too long: it can have at most 4 million characters.</source>
        <translation>Der Text ist zu lang: Er darf höchstens 4 Millionen Zeichen haben.</translation>
    </message>
    <message>
        <source>Wasclean cannot read this text. %1</source>
        <translation>Wasclean kann diesen Text nicht lesen. %1</translation>
    </message>
    <message>
        <source>The text takes too long to read. Paste only the part that connects.</source>
        <translation>Das Lesen des Textes dauert zu lange. Fügen Sie nur den Teil ein, der verbindet.</translation>
    </message>
    <message>
        <source>“%1” in a message</source>
        <translation>„%1“ in einer Nachricht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to itself. Choose another output file.</source>
        <translation>„%1“ kann nicht in sich selbst umgewandelt werden. Wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>The text does not contain a URL to connect to.</source>
        <translation>Der Text enthält keine URL zum Verbinden.</translation>
    </message>
    <message>
        <source>Before you run the steps, set these environment variables: %1.</source>
        <translation>Setzen Sie vor der Ausführung der Schritte diese Umgebungsvariablen: %1.</translation>
    </message>
    <message>
        <source>The steps file contains the secrets of the text.</source>
        <translation>Die Schrittdatei enthält die Geheimnisse des Textes.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>eine URL</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>ein curl-Befehl</translation>
    </message>
    <message>
        <source>a wscat command</source>
        <translation>ein wscat-Befehl</translation>
    </message>
    <message>
        <source>a websocat command</source>
        <translation>ein websocat-Befehl</translation>
    </message>
    <message>
        <source>a PowerShell command</source>
        <translation>ein PowerShell-Befehl</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JavaScript for Socket.IO</source>
        <translation>JavaScript für Socket.IO</translation>
    </message>
    <message>
        <source>a Python program</source>
        <translation>ein Python-Programm</translation>
    </message>
    <message>
        <source>a transcript of wscat</source>
        <translation>eine Mitschrift von wscat</translation>
    </message>
    <message>
        <source>the header of an HTTP request</source>
        <translation>der Kopf einer HTTP-Anfrage</translation>
    </message>
    <message>
        <source>a Postman request</source>
        <translation>eine Postman-Anfrage</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>ein Insomnia-Export</translation>
    </message>
    <message>
        <source>a Bruno request</source>
        <translation>eine Bruno-Anfrage</translation>
    </message>
    <message>
        <source>an .http file</source>
        <translation>eine .http-Datei</translation>
    </message>
    <message>
        <source>Paste a URL, a curl, wscat or websocat command, a curl configuration, the request headers or the “Copy as fetch” of a browser&apos;s developer tools, a JavaScript, Python or PowerShell program that connects, a wscat transcript, or a WebSocket request from Postman, Insomnia, Bruno or an .http file.</source>
        <translation>Fügen Sie eine URL ein, einen Befehl von curl, wscat oder websocat, eine curl-Konfiguration, die Anfrage-Header oder „Als fetch kopieren“ aus den Entwicklerwerkzeugen eines Browsers, ein verbindendes Programm in JavaScript, Python oder PowerShell, eine wscat-Mitschrift oder eine WebSocket-Anfrage aus Postman, Insomnia, Bruno oder einer .http-Datei.</translation>
    </message>
    <message>
        <source>Curly quotes were read as straight quotes.</source>
        <translation>Typografische Anführungszeichen wurden als gerade gelesen.</translation>
    </message>
    <message>
        <source>The dashes before options, “–” or “—”, were read as hyphens.</source>
        <translation>Die Striche vor Optionen, „–“ oder „—“, wurden als Bindestriche gelesen.</translation>
    </message>
    <message>
        <source>Non-breaking spaces and invisible characters were read as plain spaces or left out.</source>
        <translation>Geschützte Leerzeichen und unsichtbare Zeichen wurden als einfache Leerzeichen gelesen oder ausgelassen.</translation>
    </message>
    <message>
        <source>A header without a colon was left out.</source>
        <translation>Ein Header ohne Doppelpunkt wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name; the header was left out.</source>
        <translation>„%1“ ist kein gültiger Header-Name; der Header wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The value of “%1” contains a line break or NUL character; the header was left out.</source>
        <translation>Der Wert von „%1“ enthält einen Zeilenumbruch oder ein NUL-Zeichen; der Header wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The Digest response in “Authorization” was valid for one request only. Enter the password in Options to have a new one computed.</source>
        <translation>Die Digest-Antwort in „Authorization“ galt nur für eine Anfrage. Geben Sie das Passwort in den Optionen ein, damit eine neue berechnet wird.</translation>
    </message>
    <message>
        <source>The extension “%1” in “Sec-WebSocket-Extensions” is not supported and was left out.</source>
        <translation>Die Erweiterung „%1“ in „Sec-WebSocket-Extensions“ wird nicht unterstützt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A cookie without a name was left out.</source>
        <translation>Ein Cookie ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There are too many subprotocols; some were left out.</source>
        <translation>Es sind zu viele Subprotokolle; einige wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The proxy in “%1” is of the type “%2”. Only HTTP, HTTPS and SOCKS5 proxies are supported.</source>
        <translation>Der Proxy in „%1“ ist vom Typ „%2“. Nur HTTP-, HTTPS- und SOCKS5-Proxys werden unterstützt.</translation>
    </message>
    <message>
        <source>The port in “%1” is not a number, so %2 was used.</source>
        <translation>Der Port in „%1“ ist keine Zahl; verwendet wurde %2.</translation>
    </message>
    <message>
        <source>These variables were filled in with their values from the text: %1.</source>
        <translation>Diese Variablen wurden mit ihren Werten aus dem Text ausgefüllt: %1.</translation>
    </message>
    <message>
        <source>“Proxy-Authorization” was left out: it is for a proxy, not for the server.</source>
        <translation>„Proxy-Authorization“ wurde ausgelassen: Es ist für einen Proxy, nicht für den Server.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out: Wasclean generates them itself.</source>
        <translation>
            <numerusform>%1 wurden ausgelassen: Wasclean erzeugt sie selbst.</numerusform>
            <numerusform>%1 wurden ausgelassen: Wasclean erzeugt sie selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The URL begins with %1://, which is not a WebSocket or HTTP endpoint.</source>
        <translation>Die URL beginnt mit %1://, was kein WebSocket- oder HTTP-Endpunkt ist.</translation>
    </message>
    <message>
        <source>The part of the URL from “#” on was left out: a WebSocket URL cannot have a fragment.</source>
        <translation>Der Teil der URL ab „#“ wurde ausgelassen: Eine WebSocket-URL darf kein Fragment haben.</translation>
    </message>
    <message>
        <source>“%1” is for another host or port than the URL&apos;s and was left out.</source>
        <translation>„%1“ ist für einen anderen Host oder Port als den der URL und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” was left out: an earlier option already says where to connect.</source>
        <translation>„%1“ wurde ausgelassen: Eine frühere Option sagt bereits, wohin verbunden wird.</translation>
    </message>
    <message>
        <source>The other program generates the value of {{%1}}. Here the variable has no value: give it one in an environment.</source>
        <translation>Das andere Programm erzeugt den Wert von {{%1}}. Hier hat die Variable keinen Wert: Geben Sie ihr einen in einer Umgebung.</translation>
    </message>
    <message>
        <source>The value of ${%1} is not known; it became the variable {{%1}}.</source>
        <translation>Der Wert von ${%1} ist nicht bekannt; er wurde zur Variable {{%1}}.</translation>
    </message>
    <message>
        <source>The values that the program computes for its JSON were left out.</source>
        <translation>Die Werte, die das Programm für sein JSON berechnet, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The headers are in %1, whose value is not known.</source>
        <translation>Die Header sind in %1, dessen Wert nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The method %1 was left out: a WebSocket opening handshake is always a GET request.</source>
        <translation>Die Methode %1 wurde ausgelassen: Ein Eröffnungs-Handshake von WebSocket ist immer eine GET-Anfrage.</translation>
    </message>
    <message>
        <source>The body was left out: a WebSocket opening handshake has no body.</source>
        <translation>Der Rumpf wurde ausgelassen: Ein Eröffnungs-Handshake von WebSocket hat keinen Rumpf.</translation>
    </message>
    <message>
        <source>“credentials” makes the browser send its cookies. They are not in the text; add them in Options.</source>
        <translation>„credentials“ lässt den Browser seine Cookies senden. Sie sind nicht im Text; fügen Sie sie in den Optionen hinzu.</translation>
    </message>
    <message>
        <source>“%1” has no equivalent in Wasclean and was left out.</source>
        <translation>„%1“ hat in Wasclean keine Entsprechung und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A message computed by the program was left out.</source>
        <translation>Eine vom Programm berechnete Nachricht wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The value of %1 in the program is not known; it was left out.</source>
        <translation>Der Wert von %1 im Programm ist nicht bekannt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The text makes several requests, and only one was imported.</source>
        <translation>Der Text stellt mehrere Anfragen, und nur eine wurde importiert.</translation>
    </message>
    <message>
        <source>The value of %1 in the program is not known; it became the variable {{%2}}.</source>
        <translation>Der Wert von %1 im Programm ist nicht bekannt; er wurde zur Variable {{%2}}.</translation>
    </message>
    <message>
        <source>The shell variable %1 became the variable {{%2}}.</source>
        <translation>Die Shell-Variable %1 wurde zur Variable {{%2}}.</translation>
    </message>
    <message>
        <source>The subexpression $(…) cannot be evaluated here and was kept as written.</source>
        <translation>Der Teilausdruck $(…) kann hier nicht ausgewertet werden und blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The program is nested too deeply at %1.</source>
        <translation>Das Programm ist bei %1 zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The call to %1 is not closed.</source>
        <translation>Der Aufruf von %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” was left out: enter the user name and password of the proxy in Options.</source>
        <translation>„%1“ wurde ausgelassen: Geben Sie Benutzername und Passwort des Proxys in den Optionen ein.</translation>
    </message>
    <message>
        <source>“io()” without a URL connects to the server of the page, which is not in the text.</source>
        <translation>„io()“ ohne URL verbindet zum Server der Seite, der nicht im Text steht.</translation>
    </message>
    <message>
        <source>“withCredentials” makes the browser send its cookies. They are not in the text; add them in Options.</source>
        <translation>„withCredentials“ lässt den Browser seine Cookies senden. Sie sind nicht im Text; fügen Sie sie in den Optionen hinzu.</translation>
    </message>
    <message>
        <source>The value of %1 in the program is not known; it became the variable {{%1}}.</source>
        <translation>Der Wert von %1 im Programm ist nicht bekannt; er wurde zur Variable {{%1}}.</translation>
    </message>
    <message>
        <source>The result of the function in “auth” is not known and was left out.</source>
        <translation>Das Ergebnis der Funktion in „auth“ ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Open the namespace</source>
        <translation>Den Namensraum öffnen</translation>
    </message>
    <message>
        <source>Socket.IO has its own protocol inside the WebSocket. Send the message “40…” first, and answer each “2” from the server with “3”, for example with an automatic reply. Version 3 or later was assumed; servers of version 2 need EIO=3 in the URL.</source>
        <translation>Socket.IO hat ein eigenes Protokoll innerhalb des WebSocket. Senden Sie zuerst die Nachricht „40…“ und beantworten Sie jede „2“ vom Server mit „3“, zum Beispiel mit einer automatischen Antwort. Angenommen wurde Version 3 oder später; Server der Version 2 brauchen EIO=3 in der URL.</translation>
    </message>
    <message>
        <source>“%1” was left out: a WebSocket opening handshake is a GET request without a body.</source>
        <translation>„%1“ wurde ausgelassen: Ein Eröffnungs-Handshake von WebSocket ist eine GET-Anfrage ohne Rumpf.</translation>
    </message>
    <message>
        <source>The modifier in ${%1…} was left out; the variable is used without it.</source>
        <translation>Der Modifikator in ${%1…} wurde ausgelassen; die Variable wird ohne ihn verwendet.</translation>
    </message>
    <message>
        <source>The output of the command before “|” is not known.</source>
        <translation>Die Ausgabe des Befehls vor „|“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Everything in the command line other than %1 was left out.</source>
        <translation>Alles in der Befehlszeile außer %1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The value of %1 is the output of a command, which is not run here; it became the variable {{%1}}.</source>
        <translation>Der Wert von %1 ist die Ausgabe eines Befehls, der hier nicht ausgeführt wird; er wurde zur Variable {{%1}}.</translation>
    </message>
    <message>
        <source>The command substitution $(…) or `…` cannot be evaluated here and was kept as written.</source>
        <translation>Die Befehlsersetzung $(…) oder `…` kann hier nicht ausgewertet werden und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The quote %1 that begins at %2 is not closed.</source>
        <translation>Das Anführungszeichen %1, das bei %2 beginnt, ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The messages that were received were left out.</source>
        <translation>Die empfangenen Nachrichten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The transcript contains neither a URL nor a sent message.</source>
        <translation>Die Mitschrift enthält weder eine URL noch eine gesendete Nachricht.</translation>
    </message>
    <message>
        <source>The transcript does not contain the URL. Only its messages were imported.</source>
        <translation>Die Mitschrift enthält die URL nicht. Nur ihre Nachrichten wurden importiert.</translation>
    </message>
</context>
<context>
    <name>wasclean::PasteController</name>
    <message>
        <source>Paste &amp;to connect…</source>
        <translation>&amp;Einfügen zum Verbinden…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;wscat</source>
        <translation>&amp;wscat</translation>
    </message>
    <message>
        <source>web&amp;socat</source>
        <translation>web&amp;socat</translation>
    </message>
    <message>
        <source>&amp;JavaScript</source>
        <translation>&amp;JavaScript</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;With secrets</source>
        <translation>&amp;Mit Geheimnissen</translation>
    </message>
    <message>
        <source>The settings were imported from %1.</source>
        <translation>Die Einstellungen wurden aus %1 importiert.</translation>
    </message>
    <message>
        <source>The messages were imported from %1.</source>
        <translation>Die Nachrichten wurden aus %1 importiert.</translation>
    </message>
    <message>
        <source>The first of its %1 messages is in the message field, and all are in the saved messages.</source>
        <translation>Die erste der %1 Nachrichten ist im Nachrichtenfeld, und alle sind in den gespeicherten Nachrichten.</translation>
    </message>
    <message>
        <source>Copied as %1, including the secrets.</source>
        <translation>Als %1 kopiert, mit den Geheimnissen.</translation>
    </message>
    <message>
        <source>Copied as %1. Any secrets are replaced by placeholders such as &lt;auth&gt;.</source>
        <translation>Als %1 kopiert. Geheimnisse sind durch Platzhalter wie &lt;auth&gt; ersetzt.</translation>
    </message>
    <message>
        <source>The URL field contains %1.</source>
        <translation>Das URL-Feld enthält %1.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>The text is too long to be imported (%1 characters; the limit is %2).</source>
        <translation>Der Text ist zu lang, um importiert zu werden (%1 Zeichen; die Grenze ist %2).</translation>
    </message>
</context>
<context>
    <name>wasclean::PasteDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>Anf&amp;rage</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>&amp;Not imported or changed</source>
        <translation>&amp;Nicht importiert oder geändert</translation>
    </message>
    <message>
        <source>Not imported or changed</source>
        <translation>Nicht importiert oder geändert</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Use and &amp;connect</source>
        <translation>&amp;Verwenden und verbinden</translation>
    </message>
    <message>
        <source>Paste to connect</source>
        <translation>Einfügen zum Verbinden</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>I&amp;mported</source>
        <translation>I&amp;mportiert</translation>
    </message>
    <message>
        <source>A connection is still open. Close it first.</source>
        <translation>Eine Verbindung ist noch offen. Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Der Text wird gelesen…</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>wasclean::PayloadMenu</name>
    <message>
        <source>Payload as &amp;text</source>
        <translation>Inhalt als &amp;Text</translation>
    </message>
    <message>
        <source>Payload as &amp;hex</source>
        <translation>Inhalt als &amp;Hex</translation>
    </message>
    <message>
        <source>Payload as &amp;base64</source>
        <translation>Inhalt als &amp;Base64</translation>
    </message>
    <message>
        <source>Payload as &amp;C array</source>
        <translation>Inhalt als &amp;C-Array</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>Inhalt &amp;speichern…</translation>
    </message>
    <message>
        <source>The payload is too large for the clipboard (%1). Save it as a file.</source>
        <translation>Der Inhalt ist zu groß für die Zwischenablage (%1). Speichern Sie ihn als Datei.</translation>
    </message>
    <message>
        <source>Saved %1 to %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Inhalt speichern</translation>
    </message>
</context>
<context>
    <name>wasclean::PingsPage</name>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Ping ever&amp;y</source>
        <translation>&amp;Ping alle</translation>
    </message>
    <message>
        <source>Pings are sent automatically and shown in the log.</source>
        <translation>Pings werden automatisch gesendet und im Log gezeigt.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Po&amp;ng timeout</source>
        <translation>Zeitlimit für Po&amp;ng</translation>
    </message>
    <message>
        <source>The connection is ended if a Pong takes longer.</source>
        <translation>Die Verbindung wird beendet, wenn ein Pong länger braucht.</translation>
    </message>
    <message>
        <source>&amp;Answer the server&apos;s Pings</source>
        <translation>Pings des Servers be&amp;antworten</translation>
    </message>
    <message>
        <source>Switch off to see how the server treats a client that no longer responds.</source>
        <translation>Schalten Sie dies aus, um zu sehen, wie der Server einen Client behandelt, der nicht mehr antwortet.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>wasclean::Place</name>
    <message>
        <source>No row has such a large number.</source>
        <translation>Keine Zeile hat eine so große Nummer.</translation>
    </message>
    <message>
        <source>Rows are numbered from 1.</source>
        <translation>Zeilen sind ab 1 nummeriert.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Enter a row number, for example 1234, a time, for example 14:02:07.113, or a date and time, for example 2026-11-24T14:02:07.</source>
        <translation>Geben Sie eine Zeilennummer ein, zum Beispiel 1234, eine Zeit, zum Beispiel 14:02:07.113, oder Datum und Zeit, zum Beispiel 2026-11-24T14:02:07.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>„%1“ ist kein Datum mit Zeit.</translation>
    </message>
</context>
<context>
    <name>wasclean::ProblemLine</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileActions</name>
    <message>
        <source>New f&amp;older…</source>
        <translation>Neuer &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben nach…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>%1 verschieben nach</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 Kopie %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the folder %1 with all profiles in it?</source>
        <translation>Den Ordner %1 mit allen Profilen darin löschen?</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Das Profil %1 löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileController</name>
    <message>
        <source>The secrets are kept only until you quit. %1</source>
        <translation>Die Geheimnisse bleiben nur bis zum Beenden erhalten. %1</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2</source>
        <translation>%1 konnte nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>diese Verbindung</translation>
    </message>
    <message>
        <source>The file of %1 no longer exists. Its settings are still in this window; save them to create the file again.</source>
        <translation>Die Datei von %1 existiert nicht mehr. Die Einstellungen sind noch in diesem Fenster; speichern Sie sie, um die Datei neu anzulegen.</translation>
    </message>
    <message>
        <source>The file of %1 was damaged by another program. Its settings are still in this window. %2</source>
        <translation>Die Datei von %1 wurde von einem anderen Programm beschädigt. Die Einstellungen sind noch in diesem Fenster. %2</translation>
    </message>
    <message>
        <source>%1 was saved in another tab and was reloaded.</source>
        <translation>%1 wurde in einem anderen Tab gespeichert und neu geladen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was reloaded.</source>
        <translation>%1 wurde von einem anderen Programm geändert und neu geladen.</translation>
    </message>
    <message>
        <source>%1 was saved in another tab, and you have unsaved changes here.</source>
        <translation>%1 wurde in einem anderen Tab gespeichert, und Sie haben hier ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und Sie haben ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is loaded.</source>
        <translation>%1 ist geladen.</translation>
    </message>
    <message>
        <source>&amp;Keep my changes</source>
        <translation>&amp;Meine Änderungen behalten</translation>
    </message>
    <message>
        <source>&amp;Load the changed file</source>
        <translation>Geänderte Datei &amp;laden</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>(top)</source>
        <translation>(oben)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileFolder</name>
    <message>
        <source>The folder %1 could not be read.</source>
        <translation>Der Ordner %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There are too many files and folders to show them all.</source>
        <translation>Es gibt zu viele Dateien und Ordner, um alle zu zeigen.</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileFormat</name>
    <message>
        <source>expected “%1”</source>
        <translation>erwartet wird „%1“</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Wasclean</source>
        <translation>die Datei wurde von einer neueren Version von Wasclean geschrieben</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileLibrary</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Save &amp;profile</source>
        <translation>&amp;Profil speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation>&amp;Profil speichern unter…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Pr&amp;ofiles</source>
        <translation>Pr&amp;ofile</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileNames</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name is too long for a file name.</source>
        <translation>Der Name ist zu lang für einen Dateinamen.</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfilePane</name>
    <message>
        <source>Search profiles</source>
        <translation>Profile durchsuchen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What this connection is for</source>
        <translation>Wozu diese Verbindung dient</translation>
    </message>
    <message>
        <source>Set up a connection on the right and save it as a profile (%1). It then appears here.</source>
        <translation>Richten Sie rechts eine Verbindung ein und speichern Sie sie als Profil (%1). Sie erscheint dann hier.</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Im Ordner %1</translation>
    </message>
    <message>
        <source>No profile is loaded.</source>
        <translation>Es ist kein Profil geladen.</translation>
    </message>
    <message>
        <source>%1 ● unsaved changes</source>
        <translation>%1 ● ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileSaver</name>
    <message>
        <source>This connection is not saved as a profile.</source>
        <translation>Diese Verbindung ist nicht als Profil gespeichert.</translation>
    </message>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Save profile as</source>
        <translation>Profil speichern unter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileSecrets</name>
    <message>
        <source>Enter the secrets of %1.</source>
        <translation>Geben Sie die Geheimnisse von %1 ein.</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileStore</name>
    <message>
        <source>There is already a profile or folder called “%1” here.</source>
        <translation>Hier gibt es bereits ein Profil oder einen Ordner namens „%1“.</translation>
    </message>
    <message>
        <source>The file is damaged and was not changed: %1. Save under another name.</source>
        <translation>Die Datei ist beschädigt und wurde nicht geändert: %1. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The file has been changed by another program.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>%1 konnte nicht verschoben werden: %2</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The folder %1 could not be moved.</source>
        <translation>Der Ordner %1 konnte nicht verschoben werden.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The folder %1 was not deleted because it contains other files.</source>
        <translation>Der Ordner %1 wurde nicht gelöscht, weil er andere Dateien enthält.</translation>
    </message>
    <message>
        <source>There is already an environment called “%1”.</source>
        <translation>Es gibt bereits eine Umgebung namens „%1“.</translation>
    </message>
    <message>
        <source>The environment “%1” could not be deleted.</source>
        <translation>Die Umgebung „%1“ konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1, damaged: %2</source>
        <translation>%1, beschädigt: %2</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>wasclean::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtobufController</name>
    <message>
        <source>The schema has no message type “%1”.</source>
        <translation>Das Schema hat keinen Nachrichtentyp „%1“.</translation>
    </message>
    <message>
        <source>Messages of Protocol Buffers are shown without their types. %1</source>
        <translation>Nachrichten von Protocol Buffers werden ohne ihre Typen gezeigt. %1</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtobufDialog</name>
    <message>
        <source>Received messages</source>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Types of Protocol Buffers</source>
        <translation>Typen von Protocol Buffers</translation>
    </message>
    <message>
        <source>A “.proto” file, a folder from which such files import each other, or a descriptor set (protoc -o). Without a type, messages are shown by the numbers of their fields.</source>
        <translation>Eine „.proto“-Datei, ein Ordner, aus dem solche Dateien einander importieren, oder ein Descriptor-Set (protoc -o). Ohne Typ werden Nachrichten mit den Nummern ihrer Felder gezeigt.</translation>
    </message>
    <message>
        <source>Sc&amp;hema</source>
        <translation>Sc&amp;hema</translation>
    </message>
    <message>
        <source>&amp;Received messages</source>
        <translation>&amp;Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Sent messages</source>
        <translation>&amp;Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>The schema of what the demo server sends at /protobuf</source>
        <translation>Das Schema dessen, was der Demoserver unter /protobuf sendet</translation>
    </message>
    <message>
        <source>By field numbers</source>
        <translation>Nach Feldnummern</translation>
    </message>
    <message>
        <source>Schemas (*.proto *.pb *.desc *.protoset *.binpb)</source>
        <translation>Schemas (*.proto *.pb *.desc *.protoset *.binpb)</translation>
    </message>
    <message>
        <source>&amp;Messages in bytes</source>
        <translation>&amp;Nachrichten in Bytes</translation>
    </message>
    <message>
        <source>For messages with another message in a field of bytes, whose type another field names: by its full name, or as an enum by the last words of it</source>
        <translation>Für Nachrichten mit einer weiteren Nachricht in einem Feld aus Bytes, deren Typ ein anderes Feld nennt: mit dem vollen Namen oder als Enum mit dessen letzten Wörtern</translation>
    </message>
    <message>
        <source>Messages in bytes</source>
        <translation>Nachrichten in Bytes</translation>
    </message>
    <message>
        <source>Field of bytes</source>
        <translation>Feld mit Bytes</translation>
    </message>
    <message>
        <source>Field of the type</source>
        <translation>Feld mit dem Typ</translation>
    </message>
    <message>
        <source>&amp;Their type</source>
        <translation>Deren &amp;Typ</translation>
    </message>
    <message>
        <source>Their type</source>
        <translation>Deren Typ</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtocolController</name>
    <message>
        <source>Answers row %1 after %2.</source>
        <translation>Beantwortet Zeile %1 nach %2.</translation>
    </message>
    <message>
        <source>Answered by row %1 after %2.</source>
        <translation>Beantwortet von Zeile %1 nach %2.</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Zu Zeile %1</translation>
    </message>
    <message>
        <source>The request is not in the log of this connection.</source>
        <translation>Die Anfrage ist nicht im Log dieser Verbindung.</translation>
    </message>
    <message>
        <source>No answer was received so far.</source>
        <translation>Bisher wurde keine Antwort empfangen.</translation>
    </message>
    <message>
        <source>The request is not among the %1 rows above.</source>
        <translation>Die Anfrage ist nicht unter den %1 Zeilen darüber.</translation>
    </message>
    <message>
        <source>The answer is not among the %1 rows below.</source>
        <translation>Die Antwort ist nicht unter den %1 Zeilen darunter.</translation>
    </message>
    <message>
        <source>No answer was sent so far.</source>
        <translation>Bisher wurde keine Antwort gesendet.</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtocolForm</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtocolPage</name>
    <message>
        <source>This message is malformed: %1.</source>
        <translation>Diese Nachricht ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>This message is malformed at byte %1: %2.</source>
        <translation>Diese Nachricht ist bei Byte %1 fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, message %2 of %3 in this frame: %4</source>
        <translation>%1, Nachricht %2 von %3 in diesem Frame: %4</translation>
    </message>
</context>
<context>
    <name>wasclean::ProxyChoice</name>
    <message>
        <source>the value of %1 is not a proxy address</source>
        <translation>der Wert von %1 ist keine Proxy-Adresse</translation>
    </message>
    <message>
        <source>%1 has a proxy of the type “%2”, which Wasclean does not support</source>
        <translation>%1 hat einen Proxy vom Typ „%2“, den Wasclean nicht unterstützt</translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <translation>den Einstellungen des Systems</translation>
    </message>
</context>
<context>
    <name>wasclean::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy type</source>
        <translation>Pro&amp;xy-Typ</translation>
    </message>
    <message>
        <source>System: the settings of the desktop or the environment. HTTPS: TLS to the proxy itself; its certificate is checked like a server&apos;s.</source>
        <translation>System: die Einstellungen des Desktops oder der Umgebung. HTTPS: TLS zum Proxy selbst; sein Zertifikat wird wie das eines Servers geprüft.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>HTTP CONNECT</source>
        <translation>HTTP CONNECT</translation>
    </message>
    <message>
        <source>HTTPS CONNECT</source>
        <translation>HTTPS CONNECT</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Prox&amp;y host</source>
        <translation>Prox&amp;y-Host</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>Ein Name oder eine Adresse.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Sent only if the proxy asks, with Digest if the proxy supports it.</source>
        <translation>Wird nur gesendet, wenn der Proxy danach fragt, mit Digest, wenn der Proxy es unterstützt.</translation>
    </message>
    <message>
        <source>Proxy p&amp;assword</source>
        <translation>Proxy-P&amp;asswort</translation>
    </message>
    <message>
        <source>Never written to a log, an export or a profile file.</source>
        <translation>Wird nie in ein Log, einen Export oder eine Profildatei geschrieben.</translation>
    </message>
    <message>
        <source>Sho&amp;w proxy password</source>
        <translation>Proxy-Pass&amp;wort zeigen</translation>
    </message>
    <message>
        <source>Co&amp;nnect to</source>
        <translation>Verbi&amp;nden mit</translation>
    </message>
    <message>
        <source>Connects to this host and port instead of the URL&apos;s. The request still names the URL&apos;s host.</source>
        <translation>Verbindet sich mit diesem Host und Port statt mit denen der URL. Die Anfrage nennt weiterhin den Host der URL.</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>wasclean::ProxyTunnel</name>
    <message>
        <source>its answer is not valid in TLS (%1)</source>
        <translation>die Antwort ist in TLS nicht gültig (%1)</translation>
    </message>
</context>
<context>
    <name>wasclean::Question</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>wasclean::RateChart</name>
    <message>
        <source>No messages yet.</source>
        <translation>Noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>From %1 to %2. Most sent: %3. Most received: %4.</source>
        <translation>Von %1 bis %2. Meiste gesendet: %3. Meiste empfangen: %4.</translation>
    </message>
    <message>
        <source>↑ sent, ↓ received</source>
        <translation>↑ gesendet, ↓ empfangen</translation>
    </message>
</context>
<context>
    <name>wasclean::Receiver</name>
    <message>
        <source>A data frame arrived after the Close frame (RFC 6455, 5.5.1)</source>
        <translation>Nach dem Close-Frame kam ein Daten-Frame an (RFC 6455, 5.5.1)</translation>
    </message>
    <message>
        <source>A server must not mask its frames (RFC 6455, 5.1)</source>
        <translation>Ein Server darf seine Frames nicht maskieren (RFC 6455, 5.1)</translation>
    </message>
    <message>
        <source>Opcode %1 is not defined (RFC 6455, 5.2)</source>
        <translation>Der Opcode %1 ist nicht definiert (RFC 6455, 5.2)</translation>
    </message>
    <message>
        <source>A reserved bit is set although no extension was agreed on (RFC 6455, 5.2)</source>
        <translation>Ein reserviertes Bit ist gesetzt, obwohl keine Erweiterung vereinbart wurde (RFC 6455, 5.2)</translation>
    </message>
    <message>
        <source>A reserved bit is set that no extension uses (RFC 6455, 5.2)</source>
        <translation>Ein reserviertes Bit ist gesetzt, das keine Erweiterung verwendet (RFC 6455, 5.2)</translation>
    </message>
    <message>
        <source>A control frame must not be compressed (RFC 7692, 6.1)</source>
        <translation>Ein Steuer-Frame darf nicht komprimiert sein (RFC 7692, 6.1)</translation>
    </message>
    <message>
        <source>A frame other than the first of its message is marked as compressed (RFC 7692, 6.1)</source>
        <translation>Ein anderer Frame als der erste seiner Nachricht ist als komprimiert markiert (RFC 7692, 6.1)</translation>
    </message>
    <message>
        <source>A continuation frame arrived without a message to continue (RFC 6455, 5.4)</source>
        <translation>Ein Fortsetzungs-Frame kam an, ohne dass es eine Nachricht fortzusetzen gab (RFC 6455, 5.4)</translation>
    </message>
    <message>
        <source>A new message began before the last one was finished (RFC 6455, 5.4)</source>
        <translation>Eine neue Nachricht begann, bevor die vorige beendet war (RFC 6455, 5.4)</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8 (RFC 6455, 8.1)</source>
        <translation>Eine Textnachricht ist kein gültiges UTF-8 (RFC 6455, 8.1)</translation>
    </message>
    <message>
        <source>The server sent a message of 2 GiB or more in fragments, which no browser accepts</source>
        <translation>Der Server sendete eine Nachricht von 2 GiB oder mehr in Fragmenten, die kein Browser akzeptiert</translation>
    </message>
    <message>
        <source>A text message ends in the middle of a character (RFC 6455, 8.1)</source>
        <translation>Eine Textnachricht endet mitten in einem Zeichen (RFC 6455, 8.1)</translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (RFC 6455, 5.5)</source>
        <translation>Ein Steuer-Frame darf nicht fragmentiert sein (RFC 6455, 5.5)</translation>
    </message>
    <message>
        <source>An HTTP answer arrived instead of a frame: “%1”</source>
        <translation>Statt eines Frames kam eine HTTP-Antwort an: „%1“</translation>
    </message>
    <message>
        <source>A control frame must not be longer than 125 bytes (RFC 6455, 5.5)</source>
        <translation>Ein Steuer-Frame darf nicht länger als 125 Bytes sein (RFC 6455, 5.5)</translation>
    </message>
    <message>
        <source>A second Close frame arrived (RFC 6455, 5.5.1)</source>
        <translation>Ein zweiter Close-Frame kam an (RFC 6455, 5.5.1)</translation>
    </message>
    <message>
        <source>A control frame arrived after the Close frame (RFC 6455, 5.5.1)</source>
        <translation>Nach dem Close-Frame kam ein Steuer-Frame an (RFC 6455, 5.5.1)</translation>
    </message>
    <message>
        <source>A frame&apos;s length is not written in its shortest form (RFC 6455, 5.2)</source>
        <translation>Die Länge eines Frames ist nicht in ihrer kürzesten Form geschrieben (RFC 6455, 5.2)</translation>
    </message>
    <message>
        <source>A frame&apos;s length has its most significant bit set (RFC 6455, 5.2)</source>
        <translation>In der Länge eines Frames ist das höchste Bit gesetzt (RFC 6455, 5.2)</translation>
    </message>
    <message>
        <source>The server announced a frame of 2 GiB or more, which no browser accepts</source>
        <translation>Der Server kündigte einen Frame von 2 GiB oder mehr an, den kein Browser akzeptiert</translation>
    </message>
</context>
<context>
    <name>wasclean::RecentFiles</name>
    <message>
        <source>&amp;Recent captures</source>
        <translation>Zuletzt ve&amp;rwendete Mitschnitte</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>wasclean::ReconnectBar</name>
    <message>
        <source>Reconnecting (%1)</source>
        <translation>Neu verbinden (%1)</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s (%2)</source>
        <translation>Neu verbinden in %1 s (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting stopped after %n attempt(s).</source>
        <translation>
            <numerusform>Neu verbinden nach %n Versuch beendet.</numerusform>
            <numerusform>Neu verbinden nach %n Versuchen beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::ReconnectPage</name>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect automaticall&amp;y</source>
        <translation>&amp;Automatisch neu verbinden</translation>
    </message>
    <message>
        <source>After the kinds of end chosen below. You can skip or stop the countdown.</source>
        <translation>Nach den unten gewählten Arten von Enden. Sie können das Herunterzählen überspringen oder stoppen.</translation>
    </message>
    <message>
        <source>First delay</source>
        <translation>Erste Verzögerung</translation>
    </message>
    <message>
        <source>The delay before the first attempt.</source>
        <translation>Die Verzögerung vor dem ersten Versuch.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Longest del&amp;ay</source>
        <translation>&amp;Längste Verzögerung</translation>
    </message>
    <message>
        <source>The delay never grows beyond this.</source>
        <translation>Die Verzögerung wächst nie darüber hinaus.</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Backoff factor</source>
        <translation>Steigerungsfaktor</translation>
    </message>
    <message>
        <source>The delay is multiplied by this after each attempt.</source>
        <translation>Die Verzögerung wird nach jedem Versuch damit multipliziert.</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Jitter</translation>
    </message>
    <message>
        <source>Makes each delay longer or shorter by up to this share, so that clients do not all reconnect at once.</source>
        <translation>Macht jede Verzögerung um bis zu diesen Anteil länger oder kürzer, damit nicht alle Clients gleichzeitig neu verbinden.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Maximum attempts</source>
        <translation>Höchstzahl der Versuche</translation>
    </message>
    <message>
        <source>Stops after this many failed attempts in a row.</source>
        <translation>Hört nach so vielen gescheiterten Versuchen in Folge auf.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>After errors</source>
        <translation>Nach Fehlern</translation>
    </message>
    <message>
        <source>Refused opening handshakes, protocol violations, failed connections.</source>
        <translation>Abgelehnte Eröffnungs-Handshakes, Protokollverletzungen, gescheiterte Verbindungen.</translation>
    </message>
    <message>
        <source>After unclean ends</source>
        <translation>Nach unsauberen Enden</translation>
    </message>
    <message>
        <source>TCP ended without a Close frame or was reset.</source>
        <translation>TCP endete ohne Close-Frame oder wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>After close codes</source>
        <translation>Nach Close-Codes</translation>
    </message>
    <message>
        <source>Also after clean ends with these codes, for example: 1001, 1012.</source>
        <translation>Auch nach sauberen Enden mit diesen Codes, zum Beispiel: 1001, 1012.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Enter close codes from 0 to 65535, separated by commas.</source>
        <translation>Geben Sie Close-Codes von 0 bis 65535 ein, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>wasclean::RedirectsPage</name>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Follo&amp;w redirects</source>
        <translation>&amp;Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>Browsers do not follow redirects. Credentials are never sent to another origin.</source>
        <translation>Browser folgen keinen Weiterleitungen. Anmeldedaten werden nie an einen anderen Origin gesendet.</translation>
    </message>
    <message>
        <source>M&amp;aximum redirects</source>
        <translation>M&amp;aximale Weiterleitungen</translation>
    </message>
    <message>
        <source>Each redirect is shown in the evidence.</source>
        <translation>Jede Weiterleitung steht in den Belegen.</translation>
    </message>
</context>
<context>
    <name>wasclean::RegularFile</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a pipe. Save its content as a file, then choose that file.</source>
        <translation>„%1“ ist eine Pipe. Speichern Sie ihren Inhalt als Datei und wählen Sie dann diese.</translation>
    </message>
    <message>
        <source>“%1” is a socket. Choose a file.</source>
        <translation>„%1“ ist ein Socket. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a device. Choose a file.</source>
        <translation>„%1“ ist ein Gerät. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file. Choose another.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A file name must not contain NUL characters.</source>
        <translation>Ein Dateiname darf keine NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a system file without a size. Choose another file.</source>
        <translation>„%1“ ist eine Systemdatei ohne Größe. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Reading the file “%1” was cancelled.</source>
        <translation>Das Lesen der Datei „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The end of the file “%1” could not be read.</source>
        <translation>Das Ende der Datei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: its size is %2, and at most %3 can be read.</source>
        <translation>Die Datei „%1“ ist zu groß: Sie hat %2, und höchstens %3 können gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was being read. Try again.</source>
        <translation>Die Datei „%1“ änderte sich, während sie gelesen wurde. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>wasclean::RepeatDialog</name>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 sent, %2 skipped because sending could not keep up</source>
        <translation>%1 gesendet, %2 ausgelassen, weil das Senden nicht mitkam</translation>
    </message>
    <message>
        <source>&amp;Start repeating</source>
        <translation>Wiederholung &amp;starten</translation>
    </message>
    <message>
        <source>Send &amp;burst</source>
        <translation>&amp;Salve senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Shifts each message by a random time of at most half the interval</source>
        <translation>Verschiebt jede Nachricht um eine zufällige Zeit von höchstens dem halben Abstand</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Burst of</source>
        <translation>Salve von</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Reihenf&amp;olge</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>All&amp;e</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Jitter</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>B&amp;urst of</source>
        <translation>&amp;Salve von</translation>
    </message>
    <message>
        <source>the message in the editor</source>
        <translation>die Nachricht im Editor</translation>
    </message>
    <message>
        <source>all saved messages</source>
        <translation>alle gespeicherten Nachrichten</translation>
    </message>
    <message>
        <source>saved messages in %1</source>
        <translation>gespeicherte Nachrichten in %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>wasclean::Repeater</name>
    <message>
        <source>The connection is no longer open.</source>
        <translation>Die Verbindung ist nicht mehr offen.</translation>
    </message>
</context>
<context>
    <name>wasclean::Replay</name>
    <message>
        <source>The messages could not be read: %1.</source>
        <translation>Die Nachrichten konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The connection has more than %1 of messages, which is too much to replay.</source>
        <translation>Die Verbindung hat mehr als %1 an Nachrichten; das ist zu viel zum Abspielen.</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayController</name>
    <message>
        <source>Repla&amp;y…</source>
        <translation>&amp;Erneut abspielen…</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayModel</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Abgespielt</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayRunner</name>
    <message>
        <source>Close the connection first: the replay opens its own.</source>
        <translation>Schließen Sie zuerst die Verbindung: Das Abspielen öffnet eine eigene.</translation>
    </message>
    <message>
        <source>There is nothing to replay: none of these rows is a sent message.</source>
        <translation>Es gibt nichts abzuspielen: Keine dieser Zeilen ist eine gesendete Nachricht.</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayWindow</name>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Send &amp;next</source>
        <translation>&amp;Nächste senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Verglei&amp;chen…</translation>
    </message>
    <message>
        <source>Replay – Wasclean</source>
        <translation>Erneut abspielen – Wasclean</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>All sent messages</source>
        <translation>Alle gesendeten Nachrichten</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Ausgewählte Nachrichten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Original timing</source>
        <translation>Ursprüngliche Abstände</translation>
    </message>
    <message>
        <source>10 times slower</source>
        <translation>10-mal langsamer</translation>
    </message>
    <message>
        <source>2 times slower</source>
        <translation>2-mal langsamer</translation>
    </message>
    <message>
        <source>2 times faster</source>
        <translation>2-mal schneller</translation>
    </message>
    <message>
        <source>10 times faster</source>
        <translation>10-mal schneller</translation>
    </message>
    <message>
        <source>100 times faster</source>
        <translation>100-mal schneller</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Recorded and replayed</source>
        <translation>Aufgezeichnet und abgespielt</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Tem&amp;po</translation>
    </message>
    <message>
        <source>All sent messages (%1)</source>
        <translation>Alle gesendeten Nachrichten (%1)</translation>
    </message>
    <message>
        <source>Selected messages (%1)</source>
        <translation>Ausgewählte Nachrichten (%1)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 received.</source>
        <translation>%1 von %2 gesendet, %3 empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>The replay received the same %n message(s) as the recording.</source>
        <translation>
            <numerusform>Beim Abspielen wurde dieselbe %n Nachricht empfangen wie in der Aufzeichnung.</numerusform>
            <numerusform>Beim Abspielen wurden dieselben %n Nachrichten empfangen wie in der Aufzeichnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent. %3 the same, %4 different, %5 missing, %6 extra.</source>
        <translation>%1 von %2 gesendet. %3 gleich, %4 anders, %5 fehlend, %6 zusätzlich.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Abgespielt</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplyText</name>
    <message>
        <source>The message contains nothing for “%1”.</source>
        <translation>Die Nachricht enthält nichts für „%1“.</translation>
    </message>
</context>
<context>
    <name>wasclean::RequestSequence</name>
    <message>
        <source>Enter the URL of the request.</source>
        <translation>Geben Sie die URL der Anfrage ein.</translation>
    </message>
    <message>
        <source>there was no whole answer within %1</source>
        <translation>innerhalb von %1 kam keine vollständige Antwort</translation>
    </message>
    <message>
        <source>Before connecting: request %1 of %2, %3</source>
        <translation>Vor dem Verbinden: Anfrage %1 von %2, %3</translation>
    </message>
    <message>
        <source>Before connecting: %1 was answered with %2.</source>
        <translation>Vor dem Verbinden: %1 wurde mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>Before connecting: %1 was answered with %2 (saved: %3).</source>
        <translation>Vor dem Verbinden: %1 wurde mit %2 beantwortet (gespeichert: %3).</translation>
    </message>
    <message>
        <source>No connection was attempted, because request %1 before connecting (%2) failed: %3</source>
        <translation>Es wurde keine Verbindung versucht, weil Anfrage %1 vor dem Verbinden (%2) fehlgeschlagen ist: %3</translation>
    </message>
</context>
<context>
    <name>wasclean::RequestStep</name>
    <message>
        <source>an answer with the status %1</source>
        <translation>eine Antwort mit dem Status %1</translation>
    </message>
    <message>
        <source>an answer with a status from 200 to 299</source>
        <translation>eine Antwort mit einem Status von 200 bis 299</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>the status %1, but not the whole body within %2</source>
        <translation>der Status %1, aber nicht der ganze Inhalt innerhalb von %2</translation>
    </message>
</context>
<context>
    <name>wasclean::RequestsWindow</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Anfragen ohne Antwort</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Read the log from its beginning, with the messages that came since</source>
        <translation>Liest das Log von Anfang an, mit den seither gekommenen Nachrichten</translation>
    </message>
    <message>
        <source>Press Enter, or click twice, to go to the row in the log</source>
        <translation>Eingabetaste oder Doppelklick führt zur Zeile im Log</translation>
    </message>
    <message>
        <source>&amp;Times of answers</source>
        <translation>&amp;Antwortzeiten</translation>
    </message>
    <message>
        <source>&amp;Without an answer</source>
        <translation>&amp;Ohne Antwort</translation>
    </message>
    <message>
        <source>Reading… %1 of %2 rows.</source>
        <translation>Lese… %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>No request that can be paired with its answer was found. Rows read: %1.</source>
        <translation>Es wurde keine Anfrage gefunden, der eine Antwort zugeordnet werden kann. Gelesene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Rows read: %1. Requests without an answer: %2.</source>
        <translation>Gelesene Zeilen: %1. Anfragen ohne Antwort: %2.</translation>
    </message>
    <message>
        <source>The list has the first %1 requests.</source>
        <translation>Die Liste enthält die ersten %1 Anfragen.</translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>(andere)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>More rows are not read, as too many requests have no answer.</source>
        <translation>Weitere Zeilen werden nicht gelesen, da zu viele Anfragen keine Antwort haben.</translation>
    </message>
</context>
<context>
    <name>wasclean::ResponseHead</name>
    <message>
        <source>The answer is not HTTP but a TLS alert: the server expects TLS, so try wss:// in the URL</source>
        <translation>Die Antwort ist kein HTTP, sondern eine TLS-Warnung: Der Server erwartet TLS; versuchen Sie also wss:// in der URL</translation>
    </message>
    <message>
        <source>The answer is HTTP/2, but WebSocket needs HTTP/1.1 here</source>
        <translation>Die Antwort ist HTTP/2, aber WebSocket braucht hier HTTP/1.1</translation>
    </message>
    <message>
        <source>The answer is not HTTP. It begins with “%1”</source>
        <translation>Die Antwort ist kein HTTP. Sie beginnt mit „%1“</translation>
    </message>
    <message>
        <source>The answer is not HTTP. Its first bytes are %1</source>
        <translation>Die Antwort ist kein HTTP. Ihre ersten Bytes sind %1</translation>
    </message>
    <message>
        <source>The answer&apos;s header contains a NUL character</source>
        <translation>Der Kopf der Antwort enthält ein NUL-Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived before the status line.</source>
        <translation>
            <numerusform>%n Byte kam vor der Statuszeile an.</numerusform>
            <numerusform>%n Bytes kamen vor der Statuszeile an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the header end with LF instead of CR LF.</source>
        <translation>Zeilen des Kopfes enden mit LF statt CR LF.</translation>
    </message>
    <message>
        <source>The status line says %1 instead of HTTP/1.1.</source>
        <translation>Die Statuszeile nennt %1 statt HTTP/1.1.</translation>
    </message>
    <message>
        <source>The status line of the answer has no status code: “%1”</source>
        <translation>Die Statuszeile der Antwort hat keinen Statuscode: „%1“</translation>
    </message>
    <message>
        <source>A header is folded over several lines.</source>
        <translation>Ein Header ist über mehrere Zeilen gefaltet.</translation>
    </message>
    <message>
        <source>A header line is not of the form “Name: value” and was ignored.</source>
        <translation>Eine Header-Zeile hat nicht die Form „Name: Wert“ und wurde ignoriert.</translation>
    </message>
    <message>
        <source>A header has a space before its colon.</source>
        <translation>Ein Header hat vor dem Doppelpunkt ein Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>wasclean::Revocation</name>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>es wurde von seinem Aussteller gesperrt</translation>
    </message>
    <message>
        <source>its issuer “%1” was itself revoked by the CA above it</source>
        <translation>sein Aussteller „%1“ wurde selbst von der CA darüber gesperrt</translation>
    </message>
    <message>
        <source>the revocation list of “%1” is out of date</source>
        <translation>die Sperrliste von „%1“ ist veraltet</translation>
    </message>
    <message>
        <source>the revocation list of “%1” is not valid yet</source>
        <translation>die Sperrliste von „%1“ ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the revocation list of “%1” has an invalid signature</source>
        <translation>die Sperrliste von „%1“ hat eine ungültige Signatur</translation>
    </message>
    <message>
        <source>the revocation list of “%1” cannot be used</source>
        <translation>die Sperrliste von „%1“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>OpenSSL could not check whether it was revoked</source>
        <translation>OpenSSL konnte nicht prüfen, ob es gesperrt wurde</translation>
    </message>
    <message>
        <source>its revocation could not be checked: %1</source>
        <translation>ob es gesperrt wurde, konnte nicht geprüft werden: %1</translation>
    </message>
</context>
<context>
    <name>wasclean::RowActions</name>
    <message>
        <source>&amp;Hide rows like this</source>
        <translation>&amp;Zeilen wie diese ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;only rows like this</source>
        <translation>&amp;Nur Zeilen wie diese zeigen</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>No&amp;tiz…</translation>
    </message>
    <message>
        <source>Count time from h&amp;ere</source>
        <translation>Z&amp;eit ab hier zählen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this row as a message…</source>
        <translation>&amp;Diese Zeile als Nachricht speichern…</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>&amp;Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>This capture is read-only, so bookmarks and notes cannot be added.</source>
        <translation>Dieser Mitschnitt ist schreibgeschützt; Lesezeichen und Notizen können nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on row %1</source>
        <translation>Notiz zu Zeile %1</translation>
    </message>
    <message>
        <source>The row could not be read from the capture.</source>
        <translation>Die Zeile konnte nicht aus dem Mitschnitt gelesen werden.</translation>
    </message>
    <message>
        <source>None of the rows shown has a bookmark.</source>
        <translation>Keine der gezeigten Zeilen hat ein Lesezeichen.</translation>
    </message>
</context>
<context>
    <name>wasclean::RowSummaries</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wasclean::RowText</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (spät)</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>wasclean::RowTimes</name>
    <message>
        <source>Since open</source>
        <translation>Seit dem Öffnen</translation>
    </message>
    <message>
        <source>Since marked row</source>
        <translation>Seit Markierung</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>Seit der vorigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>wasclean::RunningStrip</name>
    <message>
        <source>Stop repeating</source>
        <translation>Wiederholung stoppen</translation>
    </message>
    <message>
        <source>Stop auto-reply</source>
        <translation>Automatische Antwort stoppen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Warten stoppen</translation>
    </message>
</context>
<context>
    <name>wasclean::SavedMessageTree</name>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2 sends it)</source>
        <translation>%1 (Strg+%2 sendet sie)</translation>
    </message>
</context>
<context>
    <name>wasclean::SavedMessages</name>
    <message>
        <source>Search saved messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>No saved messages yet. Write a message, then choose “Save as message”.</source>
        <translation>Noch keine gespeicherten Nachrichten. Schreiben Sie eine Nachricht und wählen Sie „Nachricht speichern“.</translation>
    </message>
    <message>
        <source>Send saved message</source>
        <translation>Gespeicherte Nachricht senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Put into the editor</source>
        <translation>In den Editor übernehmen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Delete saved message</source>
        <translation>Gespeicherte Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send the selected message (Enter)</source>
        <translation>Die ausgewählte Nachricht senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>Gespeicherte Nachricht %1 senden</translation>
    </message>
    <message>
        <source>Save as message</source>
        <translation>Als Nachricht speichern</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaChoice</name>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Folder of schemas</source>
        <translation>Ordner mit Schemas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaController</name>
    <message>
        <source>Messages are not compared with their schema. %1</source>
        <translation>Nachrichten werden nicht mit ihrem Schema verglichen. %1</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaDialog</name>
    <message>
        <source>Schemas of messages</source>
        <translation>Schemas von Nachrichten</translation>
    </message>
    <message>
        <source>A JSON Schema or an AsyncAPI document, in JSON or YAML, or a folder with the schemas of OCPP. Text messages that do not fit are marked in the log.</source>
        <translation>Ein JSON Schema oder ein AsyncAPI-Dokument, in JSON oder YAML, oder ein Ordner mit den Schemas von OCPP. Textnachrichten, die nicht passen, werden im Log markiert.</translation>
    </message>
    <message>
        <source>&amp;Received messages</source>
        <translation>&amp;Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>Received messages</source>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Sent messages</source>
        <translation>&amp;Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Schemas (*.json *.yaml *.yml)</source>
        <translation>Schemas (*.json *.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaPage</name>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Nachricht</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of message in a schema</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 says nothing of this message.</source>
        <translation>%1 sagt nichts über diese Nachricht.</translation>
    </message>
    <message>
        <source>This message fits the schema %1.</source>
        <translation>Diese Nachricht passt zum Schema %1.</translation>
    </message>
    <message>
        <source>This message does not fit the schema %1.</source>
        <translation>Diese Nachricht passt nicht zum Schema %1.</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaText</name>
    <message>
        <source>The element %1 is there twice, and must not be.</source>
        <translation>Das Element %1 gibt es zweimal, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The value fits a schema that it must not fit.</source>
        <translation>Der Wert passt zu einem Schema, zu dem er nicht passen darf.</translation>
    </message>
    <message>
        <source>Checking this message by the schema takes too long.</source>
        <translation>Diese Nachricht mit dem Schema zu prüfen, dauert zu lange.</translation>
    </message>
    <message>
        <source>The message is nested too deep for its schema.</source>
        <translation>Die Nachricht ist für ihr Schema zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end at “%1”.</source>
        <translation>Das Schema verweist bei „%1“ endlos auf sich selbst.</translation>
    </message>
    <message>
        <source>The schema allows no value here.</source>
        <translation>Das Schema erlaubt hier keinen Wert.</translation>
    </message>
    <message>
        <source>The message is not JSON: %1.</source>
        <translation>Die Nachricht ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Das Member „%1“ fehlt.</translation>
    </message>
    <message>
        <source>A pattern for names takes too long for a name of this message.</source>
        <translation>Ein Muster für Namen braucht für einen Namen dieser Nachricht zu lange.</translation>
    </message>
    <message>
        <source>The member “%1” is not allowed here.</source>
        <translation>Das Member „%1“ ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The pattern “%1” is not valid: %2.</source>
        <translation>Das Muster „%1“ ist nicht gültig: %2.</translation>
    </message>
    <message>
        <source>With the member “%1” there must be “%2” as well.</source>
        <translation>Zum Member „%1“ gehört auch „%2“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a schema.</source>
        <translation>Das ist kein Schema.</translation>
    </message>
    <message>
        <source>The schema refers to too many files.</source>
        <translation>Das Schema verweist auf zu viele Dateien.</translation>
    </message>
    <message>
        <source>“%1” is not JSON: %2.</source>
        <translation>„%1“ ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>“%1” is not part of the schema, and nothing is fetched from the network.</source>
        <translation>„%1“ gehört nicht zum Schema, und aus dem Netz wird nichts geholt.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not below the folder of the schema.</source>
        <translation>„%1“ liegt nicht unterhalb des Ordners des Schemas.</translation>
    </message>
    <message>
        <source>“%1” refers to what is not there.</source>
        <translation>„%1“ verweist auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The value must be of the type %1; it is %2.</source>
        <translation>Der Wert muss vom Typ %1 sein; er ist %2.</translation>
    </message>
    <message>
        <source>%1 is none of the values that are allowed: %2.</source>
        <translation>%1 ist keiner der erlaubten Werte: %2.</translation>
    </message>
    <message>
        <source>The value must be %1; it is %2.</source>
        <translation>Der Wert muss %1 sein; er ist %2.</translation>
    </message>
    <message>
        <source>%1 is not less than %2.</source>
        <translation>%1 ist nicht kleiner als %2.</translation>
    </message>
    <message>
        <source>%1 is not more than %2.</source>
        <translation>%1 ist nicht größer als %2.</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 ist kleiner als %2.</translation>
    </message>
    <message>
        <source>“multipleOf” must be more than 0 and have at most 18 digits.</source>
        <translation>„multipleOf“ muss größer als 0 sein und höchstens 18 Ziffern haben.</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2.</source>
        <translation>%1 ist kein Vielfaches von %2.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long for a text of this message.</source>
        <translation>Das Muster „%1“ braucht für einen Text dieser Nachricht zu lange.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern “%2”.</source>
        <translation>%1 entspricht nicht dem Muster „%2“.</translation>
    </message>
    <message>
        <source>The number of elements is %1; it must be at most %2.</source>
        <translation>Die Anzahl der Elemente ist %1; sie darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>The number of elements is %1; it must be at least %2.</source>
        <translation>Die Anzahl der Elemente ist %1; sie muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>The number of elements that fit “contains” is %1; it must be at least %2.</source>
        <translation>Die Anzahl der Elemente, die zu „contains“ passen, ist %1; sie muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>The number of elements that fit “contains” is %1; it must be at most %2.</source>
        <translation>Die Anzahl der Elemente, die zu „contains“ passen, ist %1; sie darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>The value fits none of the schemas of “anyOf”.</source>
        <translation>Der Wert passt zu keinem der Schemas von „anyOf“.</translation>
    </message>
    <message>
        <source>The value fits none of the schemas of “oneOf”.</source>
        <translation>Der Wert passt zu keinem der Schemas von „oneOf“.</translation>
    </message>
    <message>
        <source>The value must fit one schema of “oneOf”; the number of those is %1.</source>
        <translation>Der Wert muss zu genau einem Schema von „oneOf“ passen; er passt zu %1.</translation>
    </message>
    <message>
        <source>“%1” is not a valid schema at “%2”: %3</source>
        <translation>„%1“ ist bei „%2“ kein gültiges Schema: %3</translation>
    </message>
    <message>
        <source>The number of members is %1; it must be at most %2.</source>
        <translation>Die Anzahl der Member ist %1; sie darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>The number of members is %1; it must be at least %2.</source>
        <translation>Die Anzahl der Member ist %1; sie muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>The length of the text is %1; it must be at most %2.</source>
        <translation>Die Länge des Textes ist %1; sie darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>The length of the text is %1; it must be at least %2.</source>
        <translation>Die Länge des Textes ist %1; sie muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>The message could not be read from the capture.</source>
        <translation>Die Nachricht ließ sich nicht aus dem Mitschnitt lesen.</translation>
    </message>
    <message>
        <source>Messages of more than 4 MiB are not checked.</source>
        <translation>Nachrichten von mehr als 4 MiB werden nicht geprüft.</translation>
    </message>
    <message>
        <source>AsyncAPI %1 cannot be read; 2 and 3 can.</source>
        <translation>AsyncAPI %1 kann nicht gelesen werden, nur 2 und 3.</translation>
    </message>
    <message>
        <source>“%1” describes no message.</source>
        <translation>„%1“ beschreibt keine Nachricht.</translation>
    </message>
    <message>
        <source>There is no schema (*.json) in “%1”.</source>
        <translation>In „%1“ gibt es kein Schema (*.json).</translation>
    </message>
    <message>
        <source>There are too many files in “%1”.</source>
        <translation>In „%1“ sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>wasclean::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächsten suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorigen suchen</translation>
    </message>
    <message>
        <source>Text in the rows shown</source>
        <translation>Text in den gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>Voriger Treffer (%1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next match (%1)</source>
        <translation>Nächster Treffer (%1)</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close search (%1)</source>
        <translation>Suche schließen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, not decided: %2</source>
        <translation>%1, nicht entschieden: %2</translation>
    </message>
    <message>
        <source>The regular expression needs too much effort for some rows.</source>
        <translation>Der reguläre Ausdruck ist für einige Zeilen zu aufwendig.</translation>
    </message>
</context>
<context>
    <name>wasclean::SecretSlots</name>
    <message>
        <source>Password, token or key</source>
        <translation>Passwort, Token oder Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase of the client key</source>
        <translation>Kennwort des Client-Schlüssels</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Token among the subprotocols</source>
        <translation>Token unter den Subprotokollen</translation>
    </message>
    <message>
        <source>User and password in the URL</source>
        <translation>Benutzer und Passwort in der URL</translation>
    </message>
    <message>
        <source>Parameter %1 of the URL</source>
        <translation>Parameter %1 der URL</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>Cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>Der ganze Inhalt</translation>
    </message>
    <message>
        <source>Value of %1 in the body</source>
        <translation>Wert von %1 im Inhalt</translation>
    </message>
    <message>
        <source>%1 (request %2 before connecting)</source>
        <translation>%1 (Anfrage %2 vor dem Verbinden)</translation>
    </message>
</context>
<context>
    <name>wasclean::SecretsDialog</name>
    <message>
        <source>Secrets needed</source>
        <translation>Geheimnisse benötigt</translation>
    </message>
    <message>
        <source>&amp;Show secrets</source>
        <translation>Geheimni&amp;sse zeigen</translation>
    </message>
    <message>
        <source>Secrets are never written to the profile file. Leave a field empty to enter it later.</source>
        <translation>Geheimnisse werden nie in die Profildatei geschrieben. Lassen Sie ein Feld leer, um es später auszufüllen.</translation>
    </message>
</context>
<context>
    <name>wasclean::SelectionActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copying rows…</source>
        <translation>Zeilen werden kopiert…</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows. The others could not be read from the capture.</source>
        <translation>%1 von %2 Zeilen kopiert. Die anderen konnten nicht aus dem Mitschnitt gelesen werden.</translation>
    </message>
    <message>
        <source>Copied only the first %1 rows: the rest does not fit in the clipboard.</source>
        <translation>Nur die ersten %1 Zeilen wurden kopiert: Der Rest passt nicht in die Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 row(s).</source>
        <translation>
            <numerusform>%1 Zeile kopiert.</numerusform>
            <numerusform>%1 Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>Wählen Sie zwei Zeilen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Reading the rows to compare…</source>
        <translation>Die zu vergleichenden Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>Row %1 could not be read from the capture.</source>
        <translation>Zeile %1 konnte nicht aus dem Mitschnitt gelesen werden.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The row is too large for the clipboard. Save its payload as a file.</source>
        <translation>Die Zeile ist zu groß für die Zwischenablage. Speichern Sie ihren Inhalt als Datei.</translation>
    </message>
    <message>
        <source>Reading the rows to drag…</source>
        <translation>Zeilen zum Ziehen werden gelesen…</translation>
    </message>
    <message>
        <source>The selected rows are too large to drag. Export them as a file.</source>
        <translation>Die ausgewählten Zeilen sind zu groß zum Ziehen. Exportieren Sie sie als Datei.</translation>
    </message>
    <message>
        <source>The selected rows could not be read from the capture.</source>
        <translation>Die ausgewählten Zeilen konnten nicht aus dem Mitschnitt gelesen werden.</translation>
    </message>
</context>
<context>
    <name>wasclean::SelfSignedCertificate</name>
    <message>
        <source>no certificate could be made: %1</source>
        <translation>es konnte kein Zertifikat erzeugt werden: %1</translation>
    </message>
    <message>
        <source>OpenSSL could not create a certificate</source>
        <translation>OpenSSL konnte kein Zertifikat erzeugen</translation>
    </message>
</context>
<context>
    <name>wasclean::SendBox</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send &amp;Ping</source>
        <translation>&amp;Ping senden</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>&amp;Ping</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>Die Nachricht senden (%1)</translation>
    </message>
    <message>
        <source>Send a Ping frame (%1)</source>
        <translation>Einen Ping-Frame senden (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to send with</source>
        <translation>Weiteres zum Senden</translation>
    </message>
    <message>
        <source>Saved messages, repetition, automatic replies and waiting</source>
        <translation>Gespeicherte Nachrichten, Wiederholung, automatische Antworten und Warten</translation>
    </message>
    <message>
        <source>Send again to send the text as it is. %1</source>
        <translation>Senden Sie erneut, um den Text so zu senden, wie er ist. %1</translation>
    </message>
    <message>
        <source>The message is empty. Press %1 again to send it.</source>
        <translation>Die Nachricht ist leer. Drücken Sie erneut %1, um sie zu senden.</translation>
    </message>
    <message>
        <source>The file is being sent</source>
        <translation>Die Datei wird gesendet</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>The connection is closing</source>
        <translation>Die Verbindung wird geschlossen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>bufferedAmount: %1</source>
        <translation>bufferedAmount: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Eingabe sendet</translation>
    </message>
</context>
<context>
    <name>wasclean::SendController</name>
    <message>
        <source>Saved &amp;messages</source>
        <translation>&amp;Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Sa&amp;ve as message…</source>
        <translation>N&amp;achricht speichern…</translation>
    </message>
    <message>
        <source>“%1” was not sent: %2</source>
        <translation>„%1“ wurde nicht gesendet: %2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show the saved messages (%1)</source>
        <translation>Die gespeicherten Nachrichten zeigen (%1)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Save the message in the editor (%1)</source>
        <translation>Die Nachricht im Editor speichern (%1)</translation>
    </message>
    <message>
        <source>The message is too large to be saved as a message (%1; the limit is %2).</source>
        <translation>Die Nachricht ist zu groß, um als Nachricht gespeichert zu werden (%1; die Grenze ist %2).</translation>
    </message>
</context>
<context>
    <name>wasclean::SendStore</name>
    <message>
        <source>The file %1 cannot be used: %2. It was renamed to %3.</source>
        <translation>Die Datei %1 kann nicht verwendet werden: %2. Sie wurde in %3 umbenannt.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The files in %1 could not be written: another program is using them.</source>
        <translation>Die Dateien in %1 konnten nicht geschrieben werden: Ein anderes Programm verwendet sie.</translation>
    </message>
    <message>
        <source>The files in %1 could not be written: the folder is read-only.</source>
        <translation>Die Dateien in %1 konnten nicht geschrieben werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>wasclean::Sender</name>
    <message>
        <source>You cancelled the file.</source>
        <translation>Sie haben die Datei abgebrochen.</translation>
    </message>
    <message>
        <source>You cancelled the file before any of it was sent.</source>
        <translation>Sie haben die Datei abgebrochen, bevor etwas davon gesendet war.</translation>
    </message>
    <message>
        <source>%1 Only %2 of %3 bytes were sent. WebSocket cannot withdraw a message, so an empty last frame ended it there, and the server received a shorter message.</source>
        <translation>%1 Nur %2 von %3 Bytes wurden gesendet. WebSocket kann eine Nachricht nicht zurücknehmen; ein leerer letzter Frame beendete sie dort, und der Server erhielt eine kürzere Nachricht.</translation>
    </message>
    <message>
        <source>The connection ended before any of the message was sent.</source>
        <translation>Die Verbindung endete, bevor etwas von der Nachricht gesendet war.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the message: %1 of %2 bytes were sent, but not the last frame.</source>
        <translation>Die Verbindung endete mitten in der Nachricht: %1 von %2 Bytes wurden gesendet, aber nicht der letzte Frame.</translation>
    </message>
    <message>
        <source>The connection ended before the whole file was sent: %1 of %2 bytes.</source>
        <translation>Die Verbindung endete, bevor die ganze Datei gesendet war: %1 von %2 Bytes.</translation>
    </message>
</context>
<context>
    <name>wasclean::Session</name>
    <message>
        <source>The demo server could not start: %1.</source>
        <translation>Der Demoserver konnte nicht starten: %1.</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation>Neu verbinden, Versuch %1</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1 of %2</source>
        <translation>Neu verbinden, Versuch %1 von %2</translation>
    </message>
    <message>
        <source>%1 To send the braces themselves, write {{&apos;{{&apos;}}.</source>
        <translation>%1 Um die Klammern selbst zu senden, schreiben Sie {{&apos;{{&apos;}}.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>The previous connection has not closed yet.</source>
        <translation>Die vorige Verbindung ist noch nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionBars</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Writing the capture works again. Nothing was lost.</source>
        <translation>Der Mitschnitt wird wieder geschrieben. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Rep&amp;lay…</source>
        <translation>Erneut abspie&amp;len…</translation>
    </message>
    <message>
        <source>Bac&amp;k to the connection</source>
        <translation>Zurüc&amp;k zur Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%1 (read-only, %2 row(s))</source>
        <translation>
            <numerusform>%1 (schreibgeschützt, %2 Zeile)</numerusform>
            <numerusform>%1 (schreibgeschützt, %2 Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::SessionDisplay</name>
    <message>
        <source>The connection is open.</source>
        <translation>Die Verbindung ist offen.</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionEnd</name>
    <message numerus="yes">
        <source>%1 message(s) could not be written to the capture: %2.</source>
        <translation>
            <numerusform>%1 Nachricht konnte nicht in den Mitschnitt geschrieben werden: %2.</numerusform>
            <numerusform>%1 Nachrichten konnten nicht in den Mitschnitt geschrieben werden: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are not saved</source>
        <translation>Nachrichten sind nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>Anderswo &amp;speichern…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht &amp;verwerfen</numerusform>
            <numerusform>%1 Nachrichten &amp;verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the capture elsewhere</source>
        <translation>Mitschnitt anderswo speichern</translation>
    </message>
    <message>
        <source>Captures (*.wasclean)</source>
        <translation>Mitschnitte (*.wasclean)</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>Der Mitschnitt konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionMenus</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Drop TCP</source>
        <translation>&amp;TCP trennen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Go to &amp;URL</source>
        <translation>Zur &amp;URL</translation>
    </message>
    <message>
        <source>Go to o&amp;ption</source>
        <translation>Zur O&amp;ption</translation>
    </message>
    <message>
        <source>&amp;Reset all options</source>
        <translation>Alle Optionen zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Sen&amp;d saved message</source>
        <translation>Gespeicherte Nachricht sen&amp;den</translation>
    </message>
    <message>
        <source>&amp;Go to message</source>
        <translation>&amp;Zur Nachricht</translation>
    </message>
    <message>
        <source>T&amp;ime column</source>
        <translation>Ze&amp;itspalte</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionPreparation</name>
    <message>
        <source>Cancelled before connecting. No connection was attempted.</source>
        <translation>Vor dem Verbinden abgebrochen. Es wurde keine Verbindung versucht.</translation>
    </message>
    <message>
        <source>No connection was attempted, because the settings cannot be used with what the requests before connecting saved: %1</source>
        <translation>Es wurde keine Verbindung versucht, weil die Einstellungen mit dem, was die Anfragen vor dem Verbinden gespeichert haben, nicht verwendbar sind: %1</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionTab</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Verbi&amp;ndung</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Nach&amp;richt</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>wasclean::SettingsCheck</name>
    <message>
        <source>A header has a value but no name.</source>
        <translation>Ein Header hat einen Wert, aber keinen Namen.</translation>
    </message>
    <message>
        <source>A cookie has a value but no name.</source>
        <translation>Ein Cookie hat einen Wert, aber keinen Namen.</translation>
    </message>
    <message>
        <source>The cookie name “%1” must not contain “=” or “;”.</source>
        <translation>Der Cookie-Name „%1“ darf weder „=“ noch „;“ enthalten.</translation>
    </message>
    <message>
        <source>The value of the cookie “%1” contains “;”, which would start another cookie.</source>
        <translation>Der Wert des Cookies „%1“ enthält „;“, womit ein weiteres Cookie begänne.</translation>
    </message>
    <message>
        <source>The cookie “%1” must not contain line breaks or NUL characters.</source>
        <translation>Das Cookie „%1“ darf keine Zeilenumbrüche oder NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>There are cookies here, and a Cookie header is set as well. A request has only one Cookie header: switch off one of them.</source>
        <translation>Hier sind Cookies, und ein Cookie-Header ist ebenfalls gesetzt. Eine Anfrage hat nur einen Cookie-Header: Schalten Sie eines davon aus.</translation>
    </message>
    <message>
        <source>The origin must not contain line breaks or NUL characters.</source>
        <translation>Der Origin darf keine Zeilenumbrüche oder NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>The origin is set here and also as a header. Switch one of them off.</source>
        <translation>Der Origin ist hier und auch als Header gesetzt. Schalten Sie eines davon aus.</translation>
    </message>
    <message>
        <source>Authentication is set here, and the header “%1” is set as well. Switch one of them off.</source>
        <translation>Hier ist eine Authentifizierung eingestellt, und der Header „%1“ ist ebenfalls gesetzt. Schalten Sie eines davon aus.</translation>
    </message>
    <message>
        <source>Authentication is set here, and the URL contains a user name. Remove one of them.</source>
        <translation>Hier ist eine Authentifizierung eingestellt, und die URL enthält einen Benutzernamen. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The window bits of compression must be from 8 to 15.</source>
        <translation>Die Fensterbits der Komprimierung müssen von 8 bis 15 sein.</translation>
    </message>
    <message>
        <source>The first delay before reconnecting must be longer than 0.</source>
        <translation>Die erste Verzögerung vor dem Neuverbinden muss länger als 0 sein.</translation>
    </message>
    <message>
        <source>The longest delay before reconnecting must not be shorter than the first one.</source>
        <translation>Die längste Verzögerung vor dem Neuverbinden darf nicht kürzer sein als die erste.</translation>
    </message>
    <message>
        <source>The backoff factor must be from 1 to 100.</source>
        <translation>Der Steigerungsfaktor muss von 1 bis 100 sein.</translation>
    </message>
    <message>
        <source>The jitter must be from 0 to 100 %.</source>
        <translation>Der Jitter muss von 0 bis 100 % sein.</translation>
    </message>
    <message>
        <source>The maximum number of attempts must not be negative.</source>
        <translation>Die Höchstzahl der Versuche darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1 is not a close code.</source>
        <translation>%1 ist kein Close-Code.</translation>
    </message>
    <message>
        <source>The handshake timeout must be from %1 to %2 seconds.</source>
        <translation>Das Zeitlimit für den Handshake muss von %1 bis %2 Sekunden sein.</translation>
    </message>
    <message>
        <source>The closing timeout must be from %1 to %2 seconds.</source>
        <translation>Das Zeitlimit zum Schließen muss von %1 bis %2 Sekunden sein.</translation>
    </message>
    <message>
        <source>The Ping interval must be from %1 to %2 seconds.</source>
        <translation>Der Abstand der Pings muss von %1 bis %2 Sekunden sein.</translation>
    </message>
    <message>
        <source>The Pong timeout must be from %1 to %2 seconds.</source>
        <translation>Das Zeitlimit für Pong muss von %1 bis %2 Sekunden sein.</translation>
    </message>
    <message>
        <source>The maximum message size must not be negative.</source>
        <translation>Die maximale Nachrichtengröße darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The number of redirects must be from 0 to %1.</source>
        <translation>Die Zahl der Weiterleitungen muss von 0 bis %1 sein.</translation>
    </message>
</context>
<context>
    <name>wasclean::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Maximum total size</source>
        <translation>Höchstgröße insgesamt</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farbsc&amp;hema</translation>
    </message>
    <message>
        <source>Unsaved captures</source>
        <translation>Nicht gespeicherte Mitschnitte</translation>
    </message>
    <message>
        <source>Maximum &amp;age</source>
        <translation>Höchst&amp;alter</translation>
    </message>
    <message>
        <source>Maximum &amp;total size</source>
        <translation>Höchs&amp;tgröße insgesamt</translation>
    </message>
    <message>
        <source>There are none. Wasclean offers to trust a certificate when its check fails.</source>
        <translation>Es gibt keine. Wasclean bietet an, einem Zertifikat zu vertrauen, wenn dessen Prüfung fehlschlägt.</translation>
    </message>
    <message>
        <source>These pass for their host although their check fails.</source>
        <translation>Diese gelten für ihren Host, obwohl ihre Prüfung fehlschlägt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language is shown when Wasclean starts again.</source>
        <translation>Eine andere Sprache wird gezeigt, wenn Wasclean wieder startet.</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>The colors of the window. “As the system” follows the desktop when it changes.</source>
        <translation>Die Farben des Fensters. „Wie das System“ folgt dem Desktop, wenn er sich ändert.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Te&amp;xt size of log and payloads</source>
        <translation>Te&amp;xtgröße von Log und Inhalten</translation>
    </message>
    <message>
        <source>Also changed by Ctrl with the mouse wheel, and by the actions of the View menu.</source>
        <translation>Lässt sich auch mit Strg und dem Mausrad sowie im Menü „Ansicht“ ändern.</translation>
    </message>
    <message>
        <source>Every connection is captured in a cache file. Older files are deleted when this dialog closes and when Wasclean starts, but never one that is open or that you saved.</source>
        <translation>Jede Verbindung wird in einer Cache-Datei mitgeschnitten. Ältere Dateien werden gelöscht, wenn dieser Dialog geschlossen wird und wenn Wasclean startet, aber niemals eine, die offen ist oder die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>When the cache files together are larger, the oldest are deleted.</source>
        <translation>Wenn die Cache-Dateien zusammen größer sind, werden die ältesten gelöscht.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify while the window is hidden</source>
        <translation>Bei verborgenem Fenster benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Notify while the window is hidden</source>
        <translation>&amp;Bei verborgenem Fenster benachrichtigen</translation>
    </message>
    <message>
        <source>The desktop shows how a connection ended and what “Wait for” received while the window is hidden or minimized.</source>
        <translation>Der Desktop zeigt, wie eine Verbindung endete und was „Warten auf“ empfangen hat, während das Fenster verborgen oder minimiert ist.</translation>
    </message>
</context>
<context>
    <name>wasclean::SettingsSummary</name>
    <message>
        <source>Basic authentication</source>
        <translation>Basic-Authentifizierung</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest-Authentifizierung</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>HTTPS proxy</source>
        <translation>HTTPS-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>any certificate accepted</source>
        <translation>jedes Zertifikat akzeptiert</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>TLS options</source>
        <translation>TLS-Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n Header</numerusform>
            <numerusform>%n Header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n Cookie</numerusform>
            <numerusform>%n Cookies</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>connects to another address</source>
        <translation>verbindet sich mit anderer Adresse</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>keine Komprimierung</translation>
    </message>
    <message>
        <source>automatic Pings</source>
        <translation>automatische Pings</translation>
    </message>
    <message>
        <source>Pings not answered</source>
        <translation>Pings nicht beantwortet</translation>
    </message>
    <message>
        <source>message size limited</source>
        <translation>Nachrichtengröße begrenzt</translation>
    </message>
    <message>
        <source>follows redirects</source>
        <translation>folgt Weiterleitungen</translation>
    </message>
    <message>
        <source>reconnection</source>
        <translation>Neuverbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) before connecting</source>
        <translation>
            <numerusform>%n Anfrage vor dem Verbinden</numerusform>
            <numerusform>%n Anfragen vor dem Verbinden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::ShortcutsDialog</name>
    <message>
        <source>No action and no key matches.</source>
        <translation>Keine Aktion und keine Taste passt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Connect (in the URL field)</source>
        <translation>Verbinden (im URL-Feld)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>New line (in the message)</source>
        <translation>Neue Zeile (in der Nachricht)</translation>
    </message>
    <message>
        <source>Earlier messages (on the first line of the message)</source>
        <translation>Frühere Nachrichten (in der ersten Zeile der Nachricht)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Later messages and the draft (on the last line)</source>
        <translation>Spätere Nachrichten und der Entwurf (in der letzten Zeile)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Find in message (in the details)</source>
        <translation>In der Nachricht suchen (in den Details)</translation>
    </message>
</context>
<context>
    <name>wasclean::SocksTunnel</name>
    <message>
        <source>general failure</source>
        <translation>allgemeiner Fehler</translation>
    </message>
    <message>
        <source>its rules do not allow this connection</source>
        <translation>seine Regeln erlauben diese Verbindung nicht</translation>
    </message>
    <message>
        <source>the network is unreachable</source>
        <translation>das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the host is unreachable</source>
        <translation>der Host ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>der Server verweigerte die Verbindung</translation>
    </message>
    <message>
        <source>the time to live expired</source>
        <translation>die Lebensdauer (TTL) ist abgelaufen</translation>
    </message>
    <message>
        <source>it does not support the command</source>
        <translation>er unterstützt den Befehl nicht</translation>
    </message>
    <message>
        <source>it does not support this type of address</source>
        <translation>er unterstützt diese Art von Adresse nicht</translation>
    </message>
    <message>
        <source>it gave a reason that is not defined</source>
        <translation>er nannte einen Grund, der nicht definiert ist</translation>
    </message>
    <message>
        <source>SOCKS5 allows at most 255 bytes for a host, a user name or a password</source>
        <translation>SOCKS5 erlaubt höchstens 255 Bytes für Host, Benutzername oder Passwort</translation>
    </message>
    <message>
        <source>its answer is not SOCKS5</source>
        <translation>seine Antwort ist kein SOCKS5</translation>
    </message>
    <message>
        <source>it asks for a user name and password</source>
        <translation>er verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>it accepts neither a user name and password nor a connection without them</source>
        <translation>er akzeptiert weder Benutzername und Passwort noch eine Verbindung ohne sie</translation>
    </message>
    <message>
        <source>it chose an authentication method that was not offered</source>
        <translation>er wählte eine Authentifizierungsmethode, die nicht angeboten wurde</translation>
    </message>
    <message>
        <source>it does not accept this user name and password</source>
        <translation>er akzeptiert diesen Benutzernamen und dieses Passwort nicht</translation>
    </message>
</context>
<context>
    <name>wasclean::Sparkline</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>In the last second: %1 sent, %2 received.</source>
        <translation>In der letzten Sekunde: %1 gesendet, %2 empfangen.</translation>
    </message>
    <message>
        <source>%1
Statistics (F7)</source>
        <translation>%1
Statistik (F7)</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
</context>
<context>
    <name>wasclean::SqliteDatabase</name>
    <message>
        <source>there is no space left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is not a Wasclean capture</source>
        <translation>die Datei ist kein Wasclean-Mitschnitt</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation>ein anderes Programm hat die Datei gesperrt</translation>
    </message>
    <message>
        <source>a value in the file is too long</source>
        <translation>ein Wert in der Datei ist zu lang</translation>
    </message>
    <message>
        <source>reading the file was cancelled</source>
        <translation>das Lesen der Datei wurde abgebrochen</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>es ist nicht genug Speicher da</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wasclean::StateBadge</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State symbol</source>
        <translation>Zustandssymbol</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>wasclean::StatisticsController</name>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
</context>
<context>
    <name>wasclean::StatisticsPicture</name>
    <message>
        <source>Counted for %1, since %2.</source>
        <translation>Gezählt während %1, seit %2.</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Payload per second</source>
        <translation>Inhalt pro Sekunde</translation>
    </message>
    <message>
        <source>Times to the answer</source>
        <translation>Zeiten bis zur Antwort</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ping round trips</source>
        <translation>Umlaufzeiten der Pings</translation>
    </message>
    <message>
        <source>No Pong has answered a Ping yet.</source>
        <translation>Noch hat kein Pong einen Ping beantwortet.</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Pings</translation>
    </message>
    <message>
        <source>Sizes of messages</source>
        <translation>Größen der Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>↑ sent</source>
        <translation>↑ gesendet</translation>
    </message>
    <message>
        <source>↓ received</source>
        <translation>↓ empfangen</translation>
    </message>
</context>
<context>
    <name>wasclean::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>by a JSON path</source>
        <translation>nach einem JSON-Pfad</translation>
    </message>
    <message>
        <source>In order, the first message received answers the first one sent. By a JSON path, an answer has the same value there as its request.</source>
        <translation>Der Reihe nach beantwortet die erste empfangene Nachricht die erste gesendete. Nach einem JSON-Pfad hat eine Antwort dort denselben Wert wie ihre Anfrage.</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>JSON-Pfad</translation>
    </message>
    <message>
        <source>&amp;Answers are paired</source>
        <translation>&amp;Antworten werden zugeordnet</translation>
    </message>
    <message>
        <source>Answers are paired</source>
        <translation>Antworten werden zugeordnet</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
        <source>Forgets all figures, and counts from now on.</source>
        <translation>Vergisst alle Zahlen und zählt ab jetzt.</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Zahlen und Diagramme</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Bild (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Drawing (S&amp;VG)…</source>
        <translation>Zeichnung (S&amp;VG)…</translation>
    </message>
    <message>
        <source>&amp;Traffic over time (CSV)…</source>
        <translation>Verkehr über die Zei&amp;t (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Statistik von %1</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>Statistik exportieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>wasclean::StepConnection</name>
    <message>
        <source>a closed connection: %1</source>
        <translation>eine geschlossene Verbindung: %1</translation>
    </message>
    <message>
        <source>a connection that is not open</source>
        <translation>eine Verbindung, die nicht offen ist</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
</context>
<context>
    <name>wasclean::StepExecutor</name>
    <message>
        <source>an open connection</source>
        <translation>eine offene Verbindung</translation>
    </message>
    <message>
        <source>a connection that is still open: close it first</source>
        <translation>eine Verbindung, die noch offen ist: Schließen Sie sie zuerst</translation>
    </message>
    <message>
        <source>the message to be sent</source>
        <translation>das Senden der Nachricht</translation>
    </message>
    <message>
        <source>the frame to be sent</source>
        <translation>das Senden des Frames</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>an open connection to close</source>
        <translation>eine offene Verbindung zum Schließen</translation>
    </message>
    <message>
        <source>a connection to drop</source>
        <translation>eine Verbindung zum Trennen</translation>
    </message>
    <message>
        <source>the end of the connection</source>
        <translation>das Ende der Verbindung</translation>
    </message>
    <message>
        <source>the previous connection was still not closed after %1</source>
        <translation>die vorige Verbindung war nach %1 noch nicht geschlossen</translation>
    </message>
    <message>
        <source>no open connection within %1</source>
        <translation>keine offene Verbindung innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 bytes still unsent after %2</source>
        <translation>nach %2 noch %1 Bytes nicht gesendet</translation>
    </message>
    <message>
        <source>the connection did not end within %1</source>
        <translation>die Verbindung endete nicht innerhalb von %1</translation>
    </message>
    <message>
        <source>no answer to the requests before connecting within %1</source>
        <translation>keine Antwort auf die Anfragen vor dem Verbinden innerhalb von %1</translation>
    </message>
</context>
<context>
    <name>wasclean::StepRunner</name>
    <message>
        <source>The steps are still running.</source>
        <translation>Die Schritte laufen noch.</translation>
    </message>
    <message>
        <source>Close the connection first: the steps open their own.</source>
        <translation>Schließen Sie zuerst die Verbindung: Die Schritte öffnen ihre eigene.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The variables of the steps file are too long.</source>
        <translation>Die Variablen der Schrittdatei sind zu lang.</translation>
    </message>
</context>
<context>
    <name>wasclean::Steps</name>
    <message>
        <source>status = %1</source>
        <translation>status = %1</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>an error with %1</source>
        <translation>ein Fehler mit %1</translation>
    </message>
    <message>
        <source>wasClean = %1</source>
        <translation>wasClean = %1</translation>
    </message>
    <message>
        <source>code = %1</source>
        <translation>code = %1</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>the connection to close</source>
        <translation>das Schließen der Verbindung</translation>
    </message>
    <message>
        <source>a close with %1</source>
        <translation>ein Schließen mit %1</translation>
    </message>
    <message>
        <source>wasClean = %1, code = %2, reason = &quot;%3&quot;. %4</source>
        <translation>wasClean = %1, code = %2, reason = &quot;%3&quot;. %4</translation>
    </message>
    <message>
        <source>the connection ended without an error: %1</source>
        <translation>die Verbindung endete ohne Fehler: %1</translation>
    </message>
    <message>
        <source>status = %1. %2</source>
        <translation>status = %1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>steps of the file</source>
        <translation>Schritte der Datei</translation>
    </message>
    <message>
        <source>Expected: %1
Got: %2</source>
        <translation>Erwartet: %1
Erhalten: %2</translation>
    </message>
    <message>
        <source>The file contains no steps, so nothing was checked.</source>
        <translation>Die Datei enthält keine Schritte; nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped in %4.</source>
        <translation>%1 bestanden, %2 gescheitert, %3 übersprungen in %4.</translation>
    </message>
    <message>
        <source>The certificate of these hosts is trusted only in this window: %1. Add its fingerprint to “trust” in the steps file for runs without a window.</source>
        <translation>Dem Zertifikat dieser Hosts wird nur in diesem Fenster vertraut: %1. Fügen Sie seinen Fingerabdruck unter „trust“ in die Schrittdatei ein, für Läufe ohne Fenster.</translation>
    </message>
    <message>
        <source>This is not valid base64.</source>
        <translation>Das ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>the bytes %1</source>
        <translation>die Bytes %1</translation>
    </message>
    <message>
        <source>The file “%1” is not valid UTF-8. Send it as binary.</source>
        <translation>Die Datei „%1“ ist kein gültiges UTF-8. Senden Sie sie binär.</translation>
    </message>
    <message>
        <source>The regular expression /%1/ is not valid: %2.</source>
        <translation>Der reguläre Ausdruck /%1/ ist nicht gültig: %2.</translation>
    </message>
    <message>
        <source>the regular expression /%1/ needs too much effort to tell whether it matches</source>
        <translation>der reguläre Ausdruck /%1/ ist zu aufwendig, um zu sagen, ob er passt</translation>
    </message>
    <message>
        <source>text that contains %1</source>
        <translation>Text, der %1 enthält</translation>
    </message>
    <message>
        <source>text that matches /%1/</source>
        <translation>Text, der zu /%1/ passt</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>es ist Text</translation>
    </message>
    <message>
        <source>its bytes are different</source>
        <translation>die Bytes sind andere</translation>
    </message>
    <message>
        <source>it is binary</source>
        <translation>es ist binär</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>es ist nicht %1</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>es ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it has nothing at %1</source>
        <translation>es hat nichts an %1</translation>
    </message>
    <message>
        <source>the value at %1 is %2, not %3</source>
        <translation>der Wert an %1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>a Ping</source>
        <translation>ein Ping</translation>
    </message>
    <message>
        <source>a Pong</source>
        <translation>ein Pong</translation>
    </message>
    <message>
        <source>a Ping with %1</source>
        <translation>ein Ping mit %1</translation>
    </message>
    <message>
        <source>a Pong with %1</source>
        <translation>ein Pong mit %1</translation>
    </message>
    <message>
        <source>a binary message with %1</source>
        <translation>eine Binärnachricht mit %1</translation>
    </message>
    <message>
        <source>JSON with %1 = %2</source>
        <translation>JSON mit %1 = %2</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>There is no group %1 to save as %2.</source>
        <translation>Es gibt keine Gruppe %1, um sie als %2 zu speichern.</translation>
    </message>
    <message>
        <source>The message has nothing at %1 to save as %2.</source>
        <translation>Die Nachricht hat nichts an %1, um es als %2 zu speichern.</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a binary message of %1: %2</source>
        <translation>eine Binärnachricht von %1: %2</translation>
    </message>
    <message>
        <source>%1: %2: the environment variable %3 is not set.</source>
        <translation>%1: %2: Die Umgebungsvariable %3 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Read from outside the folder of the steps file: %1</source>
        <translation>Außerhalb des Ordners der Schrittdatei gelesen: %1</translation>
    </message>
    <message>
        <source>Used from the environment: %1</source>
        <translation>Aus der Umgebung verwendet: %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The run was interrupted.</source>
        <translation>Der Lauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The file “%1” is not below the folder of the steps file, so it was not read. To allow reading it, run the steps with --allow-read and its folder.</source>
        <translation>Die Datei „%1“ liegt nicht unter dem Ordner der Schrittdatei und wurde daher nicht gelesen. Um sie zu erlauben, führen Sie die Schritte mit --allow-read und ihrem Ordner aus.</translation>
    </message>
    <message>
        <source>(round %1 of %2)</source>
        <translation>(Runde %1 von %2)</translation>
    </message>
    <message>
        <source>the file would run more than %1 steps</source>
        <translation>die Datei würde mehr als %1 Schritte ausführen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice</source>
        <translation>&quot;%1&quot; kommt zweimal vor</translation>
    </message>
    <message>
        <source>a step can have only one action: move &quot;%1&quot; to a step of its own</source>
        <translation>ein Schritt kann nur eine Aktion haben: Verschieben Sie &quot;%1&quot; in einen eigenen Schritt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a step</source>
        <translation>&quot;%1&quot; ist kein Schritt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a step; did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; ist kein Schritt; meinten Sie &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>this step has no action; it needs one of %1</source>
        <translation>dieser Schritt hat keine Aktion; er braucht eine von %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used with &quot;%2&quot;</source>
        <translation>&quot;%1&quot; kann nicht mit &quot;%2&quot; verwendet werden</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>expected a URL, or an object of settings with a &quot;url&quot;</source>
        <translation>erwartet wird eine URL oder ein Objekt mit Einstellungen und &quot;url&quot;</translation>
    </message>
    <message>
        <source>the settings have no &quot;url&quot;</source>
        <translation>die Einstellungen haben kein &quot;url&quot;</translation>
    </message>
    <message>
        <source>expected {&quot;code&quot;: 1000, &quot;reason&quot;: &quot;…&quot;}, or {} for a Close frame without a code</source>
        <translation>erwartet wird {&quot;code&quot;: 1000, &quot;reason&quot;: &quot;…&quot;} oder {} für einen Close-Frame ohne Code</translation>
    </message>
    <message>
        <source>&quot;close&quot; can only have a code and a reason</source>
        <translation>&quot;close&quot; kann nur einen Code und einen Grund haben</translation>
    </message>
    <message>
        <source>a close</source>
        <translation>ein Schließen</translation>
    </message>
    <message>
        <source>a close reason needs a close code</source>
        <translation>ein Close-Grund braucht einen Close-Code</translation>
    </message>
    <message>
        <source>an expected close</source>
        <translation>ein erwartetes Schließen</translation>
    </message>
    <message>
        <source>an expected error</source>
        <translation>ein erwarteter Fehler</translation>
    </message>
    <message>
        <source>expected either &quot;contains&quot; or &quot;regex&quot;</source>
        <translation>erwartet wird entweder &quot;contains&quot; oder &quot;regex&quot;</translation>
    </message>
    <message>
        <source>&quot;repeat&quot; needs &quot;steps&quot;</source>
        <translation>&quot;repeat&quot; braucht &quot;steps&quot;</translation>
    </message>
    <message>
        <source>&quot;repeat&quot; is nested more than %1 levels deep</source>
        <translation>&quot;repeat&quot; ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expected: %1. Got: %2.</source>
        <translation>Erwartet: %1. Erhalten: %2.</translation>
    </message>
    <message>
        <source>in the settings, %1: %2</source>
        <translation>in den Einstellungen, %1: %2</translation>
    </message>
    <message>
        <source>&quot;version&quot;: 1 is missing</source>
        <translation>&quot;version&quot;: 1 fehlt</translation>
    </message>
    <message>
        <source>this version of Wasclean reads steps files of version 1, but the file has version %1</source>
        <translation>diese Version von Wasclean liest Schrittdateien der Version 1, aber die Datei hat Version %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>&quot;%1&quot; ist kein gültiger Variablenname</translation>
    </message>
    <message>
        <source>“%1” is not the SHA-256 fingerprint of a certificate</source>
        <translation>„%1“ ist nicht der SHA-256-Fingerabdruck eines Zertifikats</translation>
    </message>
    <message>
        <source>a steps file</source>
        <translation>eine Schrittdatei</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is missing</source>
        <translation>&quot;steps&quot; fehlt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet wird %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed in %2</source>
        <translation>&quot;%1&quot; ist in %2 nicht erlaubt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed in %2; did you mean &quot;%3&quot;?</source>
        <translation>&quot;%1&quot; ist in %2 nicht erlaubt; meinten Sie &quot;%3&quot;?</translation>
    </message>
    <message>
        <source>{{%1}} is not defined: define it in &quot;variables&quot;, save it in an earlier step, or write {{env.NAME}} for an environment variable</source>
        <translation>{{%1}} ist nicht definiert: Definieren Sie es in &quot;variables&quot;, speichern Sie es in einem früheren Schritt oder schreiben Sie {{env.NAME}} für eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>{{%1}} has no value: the step that saves it has not passed.</source>
        <translation>{{%1}} hat keinen Wert: Der Schritt, der es speichert, hat nicht bestanden.</translation>
    </message>
    <message>
        <source>this is not valid base64</source>
        <translation>das ist kein gültiges Base64</translation>
    </message>
    <message>
        <source>expected a string or an object with one of %1</source>
        <translation>erwartet wird eine Zeichenkette oder ein Objekt mit einem von %1</translation>
    </message>
    <message>
        <source>a payload</source>
        <translation>ein Inhalt</translation>
    </message>
    <message>
        <source>expected exactly one of %1</source>
        <translation>erwartet wird genau eines von %1</translation>
    </message>
    <message>
        <source>the regular expression is not valid at character %1: %2</source>
        <translation>der reguläre Ausdruck ist bei Zeichen %1 ungültig: %2</translation>
    </message>
    <message>
        <source>expected a JSON path and its value, for example {&quot;$.type&quot;: &quot;ok&quot;}</source>
        <translation>erwartet wird ein JSON-Pfad mit seinem Wert, zum Beispiel {&quot;$.type&quot;: &quot;ok&quot;}</translation>
    </message>
    <message>
        <source>expected at least one condition; {&quot;any&quot;: true} matches any message</source>
        <translation>erwartet wird mindestens eine Bedingung; {&quot;any&quot;: true} passt auf jede Nachricht</translation>
    </message>
    <message>
        <source>no message can meet all these conditions: some are for text and some are not</source>
        <translation>keine Nachricht kann alle diese Bedingungen erfüllen: einige gelten für Text, andere nicht</translation>
    </message>
    <message>
        <source>a Ping or Pong can carry at most 125 bytes</source>
        <translation>ein Ping oder Pong kann höchstens 125 Bytes enthalten</translation>
    </message>
    <message>
        <source>a text condition</source>
        <translation>eine Textbedingung</translation>
    </message>
    <message>
        <source>expected a string, or an object of conditions</source>
        <translation>erwartet wird eine Zeichenkette oder ein Objekt mit Bedingungen</translation>
    </message>
    <message>
        <source>&quot;expect&quot;</source>
        <translation>&quot;expect&quot;</translation>
    </message>
    <message>
        <source>only a regular expression has groups to save</source>
        <translation>nur ein regulärer Ausdruck hat Gruppen zum Speichern</translation>
    </message>
    <message>
        <source>expected a JSON path, for example &quot;$.id&quot;, or the number of a group</source>
        <translation>erwartet wird ein JSON-Pfad, zum Beispiel &quot;$.id&quot;, oder die Nummer einer Gruppe</translation>
    </message>
    <message>
        <source>The text is too long with the values of its variables.</source>
        <translation>Der Text ist mit den Werten seiner Variablen zu lang.</translation>
    </message>
    <message>
        <source>bytes (not shown because they contain a secret)</source>
        <translation>Bytes (nicht gezeigt, weil sie ein Geheimnis enthalten)</translation>
    </message>
    <message>
        <source>the value of a form must be a string, a number, true, false or null</source>
        <translation>der Wert eines Formulars muss eine Zeichenkette, eine Zahl, true, false oder null sein</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>ein Header</translation>
    </message>
    <message>
        <source>a header of a request needs a &quot;name&quot; and a &quot;value&quot;</source>
        <translation>ein Header einer Anfrage braucht &quot;name&quot; und &quot;value&quot;</translation>
    </message>
    <message>
        <source>a request can have only one body, one of %1</source>
        <translation>eine Anfrage kann nur einen Inhalt haben, einen von %1</translation>
    </message>
    <message>
        <source>expected a JSON path, for example &quot;$.token&quot;, or an object with one of header, cookie, regex</source>
        <translation>erwartet wird ein JSON-Pfad, zum Beispiel &quot;$.token&quot;, oder ein Objekt mit einem von header, cookie, regex</translation>
    </message>
    <message>
        <source>&quot;save&quot;</source>
        <translation>&quot;save&quot;</translation>
    </message>
    <message>
        <source>this is not a valid name</source>
        <translation>das ist kein gültiger Name</translation>
    </message>
    <message>
        <source>expected a URL, or an object with a &quot;url&quot;</source>
        <translation>erwartet wird eine URL oder ein Objekt mit &quot;url&quot;</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>the request has no &quot;url&quot;</source>
        <translation>die Anfrage hat kein &quot;url&quot;</translation>
    </message>
    <message>
        <source>the schema %1 says nothing of it</source>
        <translation>das Schema %1 sagt nichts über sie</translation>
    </message>
    <message>
        <source>it does not fit the schema %1: %2</source>
        <translation>sie passt nicht zum Schema %1: %2</translation>
    </message>
    <message>
        <source>JSON that fits the schema %1</source>
        <translation>JSON, das zum Schema %1 passt</translation>
    </message>
    <message>
        <source>expected the path of a schema</source>
        <translation>erwartet wird der Pfad eines Schemas</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsController</name>
    <message>
        <source>S&amp;teps…</source>
        <translation>Schri&amp;tte…</translation>
    </message>
    <message>
        <source>Expect this ro&amp;w in steps</source>
        <translation>Diese Zeile in Schritten er&amp;warten</translation>
    </message>
    <message>
        <source>The row could not be read from the capture.</source>
        <translation>Die Zeile konnte nicht aus dem Mitschnitt gelesen werden.</translation>
    </message>
    <message>
        <source>Rows of this type cannot become steps.</source>
        <translation>Zeilen dieses Typs können keine Schritte werden.</translation>
    </message>
    <message>
        <source>The message is too long for a step.</source>
        <translation>Die Nachricht ist für einen Schritt zu lang.</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsDocument</name>
    <message>
        <source>Steps of the &amp;profile</source>
        <translation>Schritte des &amp;Profils</translation>
    </message>
    <message>
        <source>&amp;Keep with the profile</source>
        <translation>&amp;Beim Profil behalten</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Schritte öffnen</translation>
    </message>
    <message>
        <source>Steps (*.json);;All files (*)</source>
        <translation>Schritte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>Schritte speichern</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and was not saved. Open it again to see the change, or choose “Save as” to replace it.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert und nicht gespeichert. Öffnen Sie die Datei erneut, um die Änderung zu sehen, oder wählen Sie „Speichern unter“, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsEditor</name>
    <message>
        <source>&amp;Edit step</source>
        <translation>Schritt b&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete step</source>
        <translation>&amp;Schritt löschen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Nach unten</translation>
    </message>
    <message>
        <source>Steps as text</source>
        <translation>Schritte als Text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What a failed step expected and what it got</source>
        <translation>Was ein gescheiterter Schritt erwartete und was er erhielt</translation>
    </message>
    <message>
        <source>A step cannot be added during a run.</source>
        <translation>Während eines Laufs kann kein Schritt hinzugefügt werden.</translation>
    </message>
    <message>
        <source>A step cannot be added while the text has an error. Fix it first.</source>
        <translation>Solange der Text einen Fehler hat, kann kein Schritt hinzugefügt werden. Beheben Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Recording has stopped because the steps would become too many or too long.</source>
        <translation>Das Aufzeichnen wurde beendet, weil es zu viele oder zu lange Schritte würden.</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsHelp</name>
    <message>
        <source>Steps check a connection</source>
        <translation>Schritte prüfen eine Verbindung</translation>
    </message>
    <message>
        <source>A steps file connects, sends messages and says what to expect, one step after the other. Run it here, or without a window as a check in CI: wasclean --run FILE.</source>
        <translation>Eine Schrittdatei verbindet, sendet Nachrichten und sagt, was erwartet wird, einen Schritt nach dem anderen. Führen Sie sie hier aus oder ohne Fenster als Prüfung in einer CI: wasclean --run FILE.</translation>
    </message>
    <message>
        <source>To begin, insert the example, add a single step, or choose Record: what you then do in the tab becomes steps.</source>
        <translation>Fügen Sie zum Anfang das Beispiel ein, fügen Sie einen einzelnen Schritt hinzu oder wählen Sie „Aufzeichnen“: Was Sie dann im Tab tun, wird zu Schritten.</translation>
    </message>
    <message>
        <source>&amp;Insert an example</source>
        <translation>Be&amp;ispiel einfügen</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsList</name>
    <message>
        <source>Step %1 failed.

Expected: %2

Got: %3

</source>
        <translation>Schritt %1 ist gescheitert.

Erwartet: %2

Erhalten: %3

</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>repeat %1 times</source>
        <translation>%1-mal wiederholen</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsPermission</name>
    <message>
        <source>Connects to:</source>
        <translation>Verbindet sich mit:</translation>
    </message>
    <message>
        <source>Reads these files:</source>
        <translation>Liest diese Dateien:</translation>
    </message>
    <message>
        <source>Uses these environment variables:</source>
        <translation>Verwendet diese Umgebungsvariablen:</translation>
    </message>
    <message>
        <source>Run steps</source>
        <translation>Schritte ausführen</translation>
    </message>
    <message>
        <source>Wasclean has not run these steps of “%1” before, or they have changed since. The servers they connect to can receive what they read. Run them?</source>
        <translation>Wasclean hat diese Schritte von „%1“ noch nicht ausgeführt, oder sie haben sich seitdem geändert. Die Server, zu denen sie verbinden, können erhalten, was sie lesen. Ausführen?</translation>
    </message>
    <message>
        <source>What the steps read and where they connect</source>
        <translation>Was die Schritte lesen und womit sie sich verbinden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfüh&amp;ren</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsReference</name>
    <message>
        <source>Opens a connection, and passes when it is open.</source>
        <translation>Öffnet eine Verbindung und ist bestanden, wenn sie offen ist.</translation>
    </message>
    <message>
        <source>Sends a message: text, JSON, hex, base64 or a file.</source>
        <translation>Sendet eine Nachricht: Text, JSON, Hex, Base64 oder eine Datei.</translation>
    </message>
    <message>
        <source>Sends a Ping.</source>
        <translation>Sendet einen Ping.</translation>
    </message>
    <message>
        <source>Sends a Pong.</source>
        <translation>Sendet einen Pong.</translation>
    </message>
    <message>
        <source>Waits for a message that matches.</source>
        <translation>Wartet auf eine passende Nachricht.</translation>
    </message>
    <message>
        <source>Passes when no such message arrives in time.</source>
        <translation>Ist bestanden, wenn keine solche Nachricht rechtzeitig ankommt.</translation>
    </message>
    <message>
        <source>Waits for so many milliseconds.</source>
        <translation>Wartet so viele Millisekunden.</translation>
    </message>
    <message>
        <source>Starts the closing handshake.</source>
        <translation>Beginnt den Schließ-Handshake.</translation>
    </message>
    <message>
        <source>Ends TCP without a Close frame.</source>
        <translation>Beendet TCP ohne Close-Frame.</translation>
    </message>
    <message>
        <source>Waits for the close, and checks wasClean, code and reason.</source>
        <translation>Wartet auf das Schließen und prüft wasClean, Code und Grund.</translation>
    </message>
    <message>
        <source>Waits for an error, such as a refused opening handshake.</source>
        <translation>Wartet auf einen Fehler, etwa einen abgelehnten Eröffnungs-Handshake.</translation>
    </message>
    <message>
        <source>Runs its steps so many times.</source>
        <translation>Führt seine Schritte so oft aus.</translation>
    </message>
    <message>
        <source>What each step does</source>
        <translation>Was jeder Schritt tut</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>“within” is the timeout of a step in milliseconds. “name” describes it. With “continue”, the run goes on when it fails.</source>
        <translation>„within“ ist das Zeitlimit eines Schritts in Millisekunden. „name“ beschreibt ihn. Mit „continue“ geht der Lauf weiter, wenn er scheitert.</translation>
    </message>
    <message>
        <source>Sends an HTTP request and saves values of its answer.</source>
        <translation>Sendet eine HTTP-Anfrage und speichert Werte ihrer Antwort.</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsWindow</name>
    <message>
        <source>%1[*] – Steps – Wasclean</source>
        <translation>%1[*] – Schritte – Wasclean</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Aufzei&amp;chnen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What each step does</source>
        <translation>&amp;Was jeder Schritt tut</translation>
    </message>
    <message>
        <source>Insert an &amp;example</source>
        <translation>B&amp;eispiel einfügen</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
</context>
<context>
    <name>wasclean::Styling</name>
    <message>
        <source>Clear the field</source>
        <translation>Das Feld leeren</translation>
    </message>
</context>
<context>
    <name>wasclean::Summary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>API-Schlüssel in einem Header</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>API-Schlüssel in der Abfrage</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>any certificate is accepted</source>
        <translation>jedes Zertifikat wird akzeptiert</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Minimum TLS version</source>
        <translation>TLS-Mindestversion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Handshake timeout</source>
        <translation>Zeitlimit für den Handshake</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>Pings from the server</source>
        <translation>Pings vom Server</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Maximum message size</source>
        <translation>Maximale Nachrichtengröße</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Reconnection</source>
        <translation>Neuverbinden</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message “%1”</source>
        <translation>Nachricht „%1“</translation>
    </message>
</context>
<context>
    <name>wasclean::TabActions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>Tab &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Tab wiede&amp;r öffnen</translation>
    </message>
    <message>
        <source>&amp;Pin tab</source>
        <translation>Tab an&amp;pinnen</translation>
    </message>
    <message>
        <source>Show &amp;side by side</source>
        <translation>&amp;Nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>C&amp;hat between two tabs</source>
        <translation>C&amp;hat zwischen zwei Tabs</translation>
    </message>
</context>
<context>
    <name>wasclean::TabArea</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>New tab (%1)</source>
        <translation>Neuer Tab (%1)</translation>
    </message>
</context>
<context>
    <name>wasclean::TablePage</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Send parameter %1</source>
        <translation>Parameter %1 senden</translation>
    </message>
    <message>
        <source>Parameter %1 name</source>
        <translation>Name von Parameter %1</translation>
    </message>
    <message>
        <source>Parameter %1 value</source>
        <translation>Wert von Parameter %1</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Parameter %1 entfernen</translation>
    </message>
    <message>
        <source>Move parameter %1 up</source>
        <translation>Parameter %1 nach oben</translation>
    </message>
    <message>
        <source>Move parameter %1 down</source>
        <translation>Parameter %1 nach unten</translation>
    </message>
    <message>
        <source>Send header %1</source>
        <translation>Header %1 senden</translation>
    </message>
    <message>
        <source>Header %1 name</source>
        <translation>Name von Header %1</translation>
    </message>
    <message>
        <source>Header %1 value</source>
        <translation>Wert von Header %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Header %1 entfernen</translation>
    </message>
    <message>
        <source>Move header %1 up</source>
        <translation>Header %1 nach oben</translation>
    </message>
    <message>
        <source>Move header %1 down</source>
        <translation>Header %1 nach unten</translation>
    </message>
    <message>
        <source>Name, or paste a Cookie header</source>
        <translation>Name, oder einen Cookie-Header einfügen</translation>
    </message>
    <message>
        <source>Send cookie %1</source>
        <translation>Cookie %1 senden</translation>
    </message>
    <message>
        <source>Cookie %1 name</source>
        <translation>Name von Cookie %1</translation>
    </message>
    <message>
        <source>Cookie %1 value</source>
        <translation>Wert von Cookie %1</translation>
    </message>
    <message>
        <source>Remove cookie %1</source>
        <translation>Cookie %1 entfernen</translation>
    </message>
    <message>
        <source>Move cookie %1 up</source>
        <translation>Cookie %1 nach oben</translation>
    </message>
    <message>
        <source>Move cookie %1 down</source>
        <translation>Cookie %1 nach unten</translation>
    </message>
</context>
<context>
    <name>wasclean::TextPage</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
</context>
<context>
    <name>wasclean::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>wasclean::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>The scale is broken at //: short parts are drawn longer than they were. Only the first and the last frames are known.</source>
        <translation>Der Maßstab ist bei // unterbrochen: Kurze Teile sind länger gezeichnet, als sie waren. Nur die ersten und die letzten Frames sind bekannt.</translation>
    </message>
    <message>
        <source>The scale is broken at //: short parts are drawn longer than they were.</source>
        <translation>Der Maßstab ist bei // unterbrochen: Kurze Teile sind länger gezeichnet, als sie waren.</translation>
    </message>
    <message>
        <source>To scale. Only the first and the last frames are known.</source>
        <translation>Maßstabsgetreu. Nur die ersten und die letzten Frames sind bekannt.</translation>
    </message>
    <message>
        <source>To scale.</source>
        <translation>Maßstabsgetreu.</translation>
    </message>
</context>
<context>
    <name>wasclean::TlsFacts</name>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>DSA, %1 bits</source>
        <translation>DSA, %1 Bit</translation>
    </message>
    <message>
        <source>elliptic curve, %1 bits</source>
        <translation>elliptische Kurve, %1 Bit</translation>
    </message>
</context>
<context>
    <name>wasclean::TlsPage</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.der *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.der *.key *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM, or PKCS#12 together with its key. Sent to servers that ask for a certificate.</source>
        <translation>PEM, oder PKCS#12 samt Schlüssel. Wird an Server gesendet, die ein Zertifikat verlangen.</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>Client-Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM; empty if the certificate file contains the key.</source>
        <translation>PEM; leer, wenn die Zertifikatsdatei den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Browse for the client key</source>
        <translation>Client-Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Ke&amp;y passphrase</source>
        <translation>&amp;Kennwort des Schlüssels</translation>
    </message>
    <message>
        <source>Decrypts the key. Never written to a profile file.</source>
        <translation>Entschlüsselt den Schlüssel. Wird nie in eine Profildatei geschrieben.</translation>
    </message>
    <message>
        <source>Sho&amp;w passphrase</source>
        <translation>Kenn&amp;wort zeigen</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>Mindestversion</translation>
    </message>
    <message>
        <source>The oldest TLS version accepted from the server.</source>
        <translation>Die älteste TLS-Version, die vom Server akzeptiert wird.</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.0 (not secure)</source>
        <translation>TLS 1.0 (nicht sicher)</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Requested (SNI) and checked instead of the URL&apos;s host; empty to use the URL&apos;s host.</source>
        <translation>Wird verlangt (SNI) und geprüft statt des Hosts der URL; leer für den Host der URL.</translation>
    </message>
    <message>
        <source>Offer “http/&amp;1.1” (ALPN)</source>
        <translation>„http/&amp;1.1“ anbieten (ALPN)</translation>
    </message>
    <message>
        <source>Browsers do this for WebSockets.</source>
        <translation>Browser tun dies bei WebSockets.</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <translation>Jedes Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>For this connection only. Anyone in between can then read and change everything.</source>
        <translation>Nur für diese Verbindung. Jeder auf dem Weg kann dann alles lesen und ändern.</translation>
    </message>
    <message>
        <source>CA file %1</source>
        <translation>CA-Datei %1</translation>
    </message>
    <message>
        <source>Remove CA file %1</source>
        <translation>CA-Datei %1 entfernen</translation>
    </message>
    <message>
        <source>Browse for CA file %1</source>
        <translation>CA-Datei %1 auswählen</translation>
    </message>
    <message>
        <source>PEM or DER: CAs trusted in addition to the system&apos;s, and revocation lists</source>
        <translation>PEM oder DER: CAs, denen zusätzlich zu denen des Systems vertraut wird, und Sperrlisten</translation>
    </message>
    <message>
        <source>Trusted fingerprint %1</source>
        <translation>Akzeptierter Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Remove trusted fingerprint %1</source>
        <translation>Akzeptierten Fingerabdruck %1 entfernen</translation>
    </message>
    <message>
        <source>SHA-256 in hex of a certificate to trust for this host, whatever is wrong with it</source>
        <translation>SHA-256 in Hex eines Zertifikats, dem für diesen Host trotz aller Mängel vertraut wird</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>C&amp;A files</source>
        <translation>C&amp;A-Dateien</translation>
    </message>
    <message>
        <source>Trusted fi&amp;ngerprints</source>
        <translation>Akzeptierte Fi&amp;ngerabdrücke</translation>
    </message>
</context>
<context>
    <name>wasclean::TlsSetup</name>
    <message>
        <source>a client certificate is required</source>
        <translation>ein Client-Zertifikat ist erforderlich</translation>
    </message>
    <message>
        <source>none of the TLS versions offered was accepted</source>
        <translation>keine der angebotenen TLS-Versionen wurde akzeptiert</translation>
    </message>
    <message>
        <source>the other side supports only TLS versions that are too old</source>
        <translation>die andere Seite unterstützt nur zu alte TLS-Versionen</translation>
    </message>
    <message>
        <source>the CA of the client certificate was not trusted</source>
        <translation>der CA des Client-Zertifikats wurde nicht vertraut</translation>
    </message>
    <message>
        <source>the client certificate was rejected, or one is required</source>
        <translation>das Client-Zertifikat wurde abgelehnt, oder eines ist erforderlich</translation>
    </message>
    <message>
        <source>the client certificate was rejected as expired</source>
        <translation>das Client-Zertifikat wurde als abgelaufen abgelehnt</translation>
    </message>
    <message>
        <source>the client certificate was rejected as revoked</source>
        <translation>das Client-Zertifikat wurde als gesperrt abgelehnt</translation>
    </message>
    <message>
        <source>the requested server name was not recognized</source>
        <translation>der verlangte Servername wurde nicht erkannt</translation>
    </message>
    <message>
        <source>none of the protocols offered in ALPN was accepted</source>
        <translation>keines der in ALPN angebotenen Protokolle wurde akzeptiert</translation>
    </message>
    <message>
        <source>none of the TLS parameters offered was accepted, or a client certificate is required</source>
        <translation>keiner der angebotenen TLS-Parameter wurde akzeptiert, oder ein Client-Zertifikat ist erforderlich</translation>
    </message>
    <message>
        <source>the other side answered without TLS</source>
        <translation>die andere Seite antwortete ohne TLS</translation>
    </message>
</context>
<context>
    <name>wasclean::TrustBar</name>
    <message>
        <source>The certificate of the proxy %1 is not trusted: %2.
SHA-256: %3</source>
        <translation>Dem Zertifikat des Proxys %1 wird nicht vertraut: %2.
SHA-256: %3</translation>
    </message>
    <message>
        <source>The certificate of %1, to which you were redirected, is not trusted: %2.
SHA-256: %3</source>
        <translation>Dem Zertifikat von %1, zu dem Sie weitergeleitet wurden, wird nicht vertraut: %2.
SHA-256: %3</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.
SHA-256: %3</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.
SHA-256: %3</translation>
    </message>
    <message>
        <source>You trust the certificate of %1 by its fingerprint, although %2.</source>
        <translation>Sie vertrauen dem Zertifikat von %1 über seinen Fingerabdruck, obwohl %2.</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>Diesem Zertifikat nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trust this certificate for this host</source>
        <translation>Diesem Zertifikat für diesen Host vertrauen</translation>
    </message>
    <message>
        <source>The certificate of %1 is no longer trusted. The open connection is not affected.</source>
        <translation>Dem Zertifikat von %1 wird nicht mehr vertraut. Die offene Verbindung ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Wasclean trusts the certificate of its demo server, by its fingerprint alone.</source>
        <translation>Wasclean vertraut dem Zertifikat seines Demoservers, allein über dessen Fingerabdruck.</translation>
    </message>
</context>
<context>
    <name>wasclean::TrustedList</name>
    <message>
        <source>&amp;Stop trusting</source>
        <translation>&amp;Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 des Zertifikats</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>wasclean::UnixSocket</name>
    <message>
        <source>This system does not support Unix domain sockets.</source>
        <translation>Dieses System unterstützt keine Unix-Domain-Sockets.</translation>
    </message>
</context>
<context>
    <name>wasclean::UpgradeAnswer</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The answer has no Upgrade header</source>
        <translation>Die Antwort hat keinen Upgrade-Header</translation>
    </message>
    <message>
        <source>The answer&apos;s Upgrade header has more than one value</source>
        <translation>Der Upgrade-Header der Antwort hat mehr als einen Wert</translation>
    </message>
    <message>
        <source>The answer&apos;s Upgrade header is empty</source>
        <translation>Der Upgrade-Header der Antwort ist leer</translation>
    </message>
    <message>
        <source>The answer&apos;s Upgrade header is “%1” instead of “websocket”</source>
        <translation>Der Upgrade-Header der Antwort ist „%1“ statt „websocket“</translation>
    </message>
    <message>
        <source>The answer has no Sec-WebSocket-Accept header</source>
        <translation>Die Antwort hat keinen Sec-WebSocket-Accept-Header</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Accept header has more than one value</source>
        <translation>Der Sec-WebSocket-Accept-Header der Antwort hat mehr als einen Wert</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Accept header is empty</source>
        <translation>Der Sec-WebSocket-Accept-Header der Antwort ist leer</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Accept header does not match the request&apos;s key</source>
        <translation>Der Sec-WebSocket-Accept-Header der Antwort passt nicht zum Schlüssel der Anfrage</translation>
    </message>
    <message>
        <source>The answer has no Connection header</source>
        <translation>Die Antwort hat keinen Connection-Header</translation>
    </message>
    <message>
        <source>The answer&apos;s Connection header is empty</source>
        <translation>Der Connection-Header der Antwort ist leer</translation>
    </message>
    <message>
        <source>The answer&apos;s Connection header is “%1” instead of “Upgrade”</source>
        <translation>Der Connection-Header der Antwort ist „%1“ statt „Upgrade“</translation>
    </message>
    <message>
        <source>The server chose more than one subprotocol: “%1”</source>
        <translation>Der Server wählte mehr als ein Subprotokoll: „%1“</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Protocol header is empty</source>
        <translation>Der Sec-WebSocket-Protocol-Header der Antwort ist leer</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, but none was requested</source>
        <translation>Der Server wählte das Subprotokoll „%1“, aber keines wurde angefragt</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, which was not requested</source>
        <translation>Der Server wählte das Subprotokoll „%1“, das nicht angefragt wurde</translation>
    </message>
    <message>
        <source>The server chose none of the requested subprotocols</source>
        <translation>Der Server wählte keines der angefragten Subprotokolle</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Extensions header is empty</source>
        <translation>Der Sec-WebSocket-Extensions-Header der Antwort ist leer</translation>
    </message>
    <message>
        <source>The server uses the extension “%1” although none was offered</source>
        <translation>Der Server verwendet die Erweiterung „%1“, obwohl keine angeboten wurde</translation>
    </message>
    <message>
        <source>The answer has two different Location headers</source>
        <translation>Die Antwort hat zwei verschiedene Location-Header</translation>
    </message>
    <message>
        <source>The answer has two different Content-Disposition headers</source>
        <translation>Die Antwort hat zwei verschiedene Content-Disposition-Header</translation>
    </message>
    <message>
        <source>The answer has two different Content-Length headers</source>
        <translation>Die Antwort hat zwei verschiedene Content-Length-Header</translation>
    </message>
</context>
<context>
    <name>wasclean::UrlBox</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wasclean::Variables</name>
    <message>
        <source>Enter the secret %1.</source>
        <translation>Geben Sie das Geheimnis %1 ein.</translation>
    </message>
    <message>
        <source>The variable “%1” refers to itself.</source>
        <translation>Die Variable „%1“ verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>Write {{random.int(1,6)}} for a whole number from 1 to 6.</source>
        <translation>Schreiben Sie {{random.int(1,6)}} für eine ganze Zahl von 1 bis 6.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no value. Choose an environment that has this variable.</source>
        <translation>„%1“ hat keinen Wert. Wählen Sie eine Umgebung, die diese Variable hat.</translation>
    </message>
    <message>
        <source>“%1” has no value in the environment “%2”.</source>
        <translation>„%1“ hat in der Umgebung „%2“ keinen Wert.</translation>
    </message>
    <message>
        <source>The text is too long with the value of “%1”.</source>
        <translation>Der Text ist mit dem Wert von „%1“ zu lang.</translation>
    </message>
</context>
<context>
    <name>wasclean::Verdict</name>
    <message>
        <source>The server ended the connection without a Close frame, %1 after it opened.</source>
        <translation>Der Server beendete die Verbindung ohne Close-Frame, %1 nach dem Öffnen.</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after your last message.</source>
        <translation>Der Server beendete die Verbindung ohne Close-Frame, %1 nach Ihrer letzten Nachricht.</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after a part of your message.</source>
        <translation>Der Server beendete die Verbindung ohne Close-Frame, %1 nach einem Teil Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after its last message.</source>
        <translation>Der Server beendete die Verbindung ohne Close-Frame, %1 nach seiner letzten Nachricht.</translation>
    </message>
    <message>
        <source>The server ended the connection in the middle of a message, %1 after its last frame.</source>
        <translation>Der Server beendete die Verbindung mitten in einer Nachricht, %1 nach seinem letzten Frame.</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>Der Server beendete die Verbindung ohne Close-Frame, %1 nach dem letzten Ping oder Pong.</translation>
    </message>
    <message>
        <source>The server ended the connection in the middle of a frame, %1 after its last bytes.</source>
        <translation>Der Server beendete die Verbindung mitten in einem Frame, %1 nach seinen letzten Bytes.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after it opened.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung ohne Close-Frame, %1 nach dem Öffnen.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after your last message.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung ohne Close-Frame, %1 nach Ihrer letzten Nachricht.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after a part of your message.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung ohne Close-Frame, %1 nach einem Teil Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after the last message received.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung ohne Close-Frame, %1 nach der letzten empfangenen Nachricht.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection in the middle of a message, %1 after the last frame received.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung mitten in einer Nachricht, %1 nach dem letzten empfangenen Frame.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung ohne Close-Frame, %1 nach dem letzten Ping oder Pong.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection in the middle of a frame, %1 after the last bytes received.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung mitten in einem Frame, %1 nach den letzten empfangenen Bytes.</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after it opened.</source>
        <translation>Die Verbindung wurde ohne Close-Frame zurückgesetzt, %1 nach dem Öffnen.</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after your last message.</source>
        <translation>Die Verbindung wurde ohne Close-Frame zurückgesetzt, %1 nach Ihrer letzten Nachricht.</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after a part of your message.</source>
        <translation>Die Verbindung wurde ohne Close-Frame zurückgesetzt, %1 nach einem Teil Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after the last message received.</source>
        <translation>Die Verbindung wurde ohne Close-Frame zurückgesetzt, %1 nach der letzten empfangenen Nachricht.</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of a message, %1 after the last frame received.</source>
        <translation>Die Verbindung wurde mitten in einer Nachricht zurückgesetzt, %1 nach dem letzten empfangenen Frame.</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>Die Verbindung wurde ohne Close-Frame zurückgesetzt, %1 nach dem letzten Ping oder Pong.</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of a frame, %1 after the last bytes received.</source>
        <translation>Die Verbindung wurde mitten in einem Frame zurückgesetzt, %1 nach den letzten empfangenen Bytes.</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after it opened.</source>
        <translation>Die Verbindung endete ohne Close-Frame, %1 nach dem Öffnen.</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after your last message.</source>
        <translation>Die Verbindung endete ohne Close-Frame, %1 nach Ihrer letzten Nachricht.</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after a part of your message.</source>
        <translation>Die Verbindung endete ohne Close-Frame, %1 nach einem Teil Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after the last message received.</source>
        <translation>Die Verbindung endete ohne Close-Frame, %1 nach der letzten empfangenen Nachricht.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a message, %1 after the last frame received.</source>
        <translation>Die Verbindung endete mitten in einer Nachricht, %1 nach dem letzten empfangenen Frame.</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>Die Verbindung endete ohne Close-Frame, %1 nach dem letzten Ping oder Pong.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a frame, %1 after the last bytes received.</source>
        <translation>Die Verbindung endete mitten in einem Frame, %1 nach den letzten empfangenen Bytes.</translation>
    </message>
    <message>
        <source>What was sent last was not acknowledged for %1, and the system gave up.</source>
        <translation>Was zuletzt gesendet wurde, wurde %1 lang nicht bestätigt, und das System gab auf.</translation>
    </message>
    <message>
        <source>The server did not answer the probes of TCP keep-alive.</source>
        <translation>Der Server beantwortete die Proben von TCP-Keep-alive nicht.</translation>
    </message>
    <message>
        <source>No route leads to the server.</source>
        <translation>Keine Route führt zum Server.</translation>
    </message>
    <message>
        <source>The system reported: %1.</source>
        <translation>Das System meldete: %1.</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection was lost in the network before the server answered.</source>
        <translation>Sie schlossen die Verbindung, aber sie ging im Netzwerk verloren, bevor der Server antwortete.</translation>
    </message>
    <message>
        <source>The connection was lost in the network.</source>
        <translation>Die Verbindung ging im Netzwerk verloren.</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection was reset before your Close frame was sent.</source>
        <translation>Sie schlossen die Verbindung, aber sie wurde zurückgesetzt, bevor Ihr Close-Frame gesendet war.</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection ended before your Close frame was sent.</source>
        <translation>Sie schlossen die Verbindung, aber sie endete, bevor Ihr Close-Frame gesendet war.</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection was reset before the server answered your Close frame, %1 after it.</source>
        <translation>Sie schlossen die Verbindung, aber sie wurde zurückgesetzt, bevor der Server Ihren Close-Frame beantwortete, %1 danach.</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection ended %1 after your Close frame without an answer to it.</source>
        <translation>Sie schlossen die Verbindung, aber sie endete %1 nach Ihrem Close-Frame ohne Antwort darauf.</translation>
    </message>
    <message>
        <source>You closed the connection, but the server or the proxy ended the connection %1 after your Close frame without answering it.</source>
        <translation>Sie schlossen die Verbindung, aber der Server oder der Proxy beendete sie %1 nach Ihrem Close-Frame, ohne ihn zu beantworten.</translation>
    </message>
    <message>
        <source>You closed the connection, but the server ended the connection %1 after your Close frame without answering it.</source>
        <translation>Sie schlossen die Verbindung, aber der Server beendete sie %1 nach Ihrem Close-Frame, ohne ihn zu beantworten.</translation>
    </message>
    <message>
        <source>You closed the connection. The server answered with an empty Close frame after %1.</source>
        <translation>Sie schlossen die Verbindung. Der Server antwortete nach %1 mit einem leeren Close-Frame.</translation>
    </message>
    <message>
        <source>You closed the connection. The server answered with %1 after %2.</source>
        <translation>Sie schlossen die Verbindung. Der Server antwortete mit %1 nach %2.</translation>
    </message>
    <message>
        <source>You closed the connection with an empty Close frame. The server&apos;s Close frame (%1) came %2 later.</source>
        <translation>Sie schlossen die Verbindung mit einem leeren Close-Frame. Der Close-Frame des Servers (%1) kam %2 später.</translation>
    </message>
    <message>
        <source>You closed the connection with %1. The server&apos;s Close frame, which is empty, came %2 later.</source>
        <translation>Sie schlossen die Verbindung mit %1. Der Close-Frame des Servers, der leer ist, kam %2 später.</translation>
    </message>
    <message>
        <source>You closed the connection with %1. The server&apos;s Close frame (%2) came %3 later.</source>
        <translation>Sie schlossen die Verbindung mit %1. Der Close-Frame des Servers (%2) kam %3 später.</translation>
    </message>
    <message>
        <source>The server closed the connection with an empty Close frame.</source>
        <translation>Der Server schloss die Verbindung mit einem leeren Close-Frame.</translation>
    </message>
    <message>
        <source>The server closed the connection with %1.</source>
        <translation>Der Server schloss die Verbindung mit %1.</translation>
    </message>
    <message>
        <source>%1, so the close was not clean.</source>
        <translation>%1; das Schließen war deshalb nicht sauber.</translation>
    </message>
    <message>
        <source>The connection was then reset, so the close was not clean.</source>
        <translation>Die Verbindung wurde dann zurückgesetzt; das Schließen war deshalb nicht sauber.</translation>
    </message>
    <message>
        <source>The connection was then lost in the network, so the close was not clean.</source>
        <translation>Die Verbindung ging dann im Netzwerk verloren; das Schließen war deshalb nicht sauber.</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of your messages were never sent, so the close was not clean.</source>
        <translation>
            <numerusform>%1 Byte Ihrer Nachrichten wurde nie gesendet; das Schließen war deshalb nicht sauber.</numerusform>
            <numerusform>%1 Bytes Ihrer Nachrichten wurden nie gesendet; das Schließen war deshalb nicht sauber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both Close frames were exchanged. How TCP then ended is not known.</source>
        <translation>Beide Close-Frames wurden ausgetauscht. Wie TCP danach endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Both Close frames were exchanged.</source>
        <translation>Beide Close-Frames wurden ausgetauscht.</translation>
    </message>
    <message>
        <source>The connection ended before your Close frame was sent.</source>
        <translation>Die Verbindung endete, bevor Ihr Close-Frame gesendet war.</translation>
    </message>
    <message>
        <source>The server ended the connection without waiting for your Close frame.</source>
        <translation>Der Server beendete die Verbindung, ohne auf Ihren Close-Frame zu warten.</translation>
    </message>
    <message>
        <source>You dropped the connection before your Close frame was sent, so the close was not clean.</source>
        <translation>Sie trennten die Verbindung, bevor Ihr Close-Frame gesendet war; das Schließen war deshalb nicht sauber.</translation>
    </message>
    <message>
        <source>Your Close frame could not be sent, so the close was not clean.</source>
        <translation>Ihr Close-Frame konnte nicht gesendet werden; das Schließen war deshalb nicht sauber.</translation>
    </message>
    <message>
        <source>An endpoint must not send the code %1 (RFC 6455, 7.4).</source>
        <translation>Ein Endpunkt darf den Code %1 nicht senden (RFC 6455, 7.4).</translation>
    </message>
    <message>
        <source>The server closed the connection with an empty Close frame and then broke the WebSocket protocol. %1.</source>
        <translation>Der Server schloss die Verbindung mit einem leeren Close-Frame und verletzte dann das WebSocket-Protokoll. %1.</translation>
    </message>
    <message>
        <source>The server closed the connection with %1 and then broke the WebSocket protocol. %2.</source>
        <translation>Der Server schloss die Verbindung mit %1 und verletzte dann das WebSocket-Protokoll. %2.</translation>
    </message>
    <message>
        <source>The server closed the connection with %1 “%2” and then broke the WebSocket protocol. %3.</source>
        <translation>Der Server schloss die Verbindung mit %1 „%2“ und verletzte dann das WebSocket-Protokoll. %3.</translation>
    </message>
    <message>
        <source>You closed the connection, and then the server broke the WebSocket protocol. %1.</source>
        <translation>Sie schlossen die Verbindung, und dann verletzte der Server das WebSocket-Protokoll. %1.</translation>
    </message>
    <message>
        <source>The server broke the WebSocket protocol. %1.</source>
        <translation>Der Server hat das WebSocket-Protokoll verletzt. %1.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>The answer says: “%1”.</source>
        <translation>Die Antwort sagt: „%1“.</translation>
    </message>
    <message>
        <source>The connection was lost in the network before the server answered the opening handshake.</source>
        <translation>Die Verbindung ging im Netzwerk verloren, bevor der Server den Eröffnungs-Handshake beantwortete.</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of the server&apos;s answer to the opening handshake.</source>
        <translation>Die Verbindung wurde mitten in der Antwort des Servers auf den Eröffnungs-Handshake zurückgesetzt.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the server&apos;s answer to the opening handshake.</source>
        <translation>Die Verbindung endete mitten in der Antwort des Servers auf den Eröffnungs-Handshake.</translation>
    </message>
    <message>
        <source>The connection was reset before the server answered the opening handshake.</source>
        <translation>Die Verbindung wurde zurückgesetzt, bevor der Server den Eröffnungs-Handshake beantwortete.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered the opening handshake.</source>
        <translation>Die Verbindung endete, bevor der Server den Eröffnungs-Handshake beantwortete.</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without answering the opening handshake.</source>
        <translation>Der Server oder der Proxy beendete die Verbindung, ohne den Eröffnungs-Handshake zu beantworten.</translation>
    </message>
    <message>
        <source>The server ended the connection without answering the opening handshake.</source>
        <translation>Der Server beendete die Verbindung, ohne den Eröffnungs-Handshake zu beantworten.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 before 101. Browsers refuse that, and so does Wasclean.</source>
        <translation>Der Server sendete vor 101 die vorläufige Antwort %1. Browser lehnen das ab, und Wasclean auch.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 instead of 101.</source>
        <translation>Der Server sendete die vorläufige Antwort %1 statt 101.</translation>
    </message>
    <message>
        <source>An ordinary web server answered with %1 instead of 101.</source>
        <translation>Ein gewöhnlicher Webserver antwortete mit %1 statt 101.</translation>
    </message>
    <message>
        <source>The server answered with %1 instead of 101.</source>
        <translation>Der Server antwortete mit %1 statt 101.</translation>
    </message>
    <message>
        <source>The server refused the opening handshake: %1.</source>
        <translation>Der Server lehnte den Eröffnungs-Handshake ab: %1.</translation>
    </message>
    <message>
        <source>The certificate of the proxy %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat des Proxys %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>TLS to the proxy %1 could not be set up (%2).</source>
        <translation>TLS zum Proxy %1 konnte nicht aufgebaut werden (%2).</translation>
    </message>
    <message>
        <source>TLS to the proxy %1 could not be set up: %2 (%3).</source>
        <translation>TLS zum Proxy %1 konnte nicht aufgebaut werden: %2 (%3).</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection without answering: %2 (%3).</source>
        <translation>Der Proxy %1 beendete die Verbindung, ohne zu antworten: %2 (%3).</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection without answering (%2).</source>
        <translation>Der Proxy %1 beendete die Verbindung, ohne zu antworten (%2).</translation>
    </message>
    <message>
        <source>The host name “%1” could not be resolved (%2).</source>
        <translation>Der Hostname „%1“ konnte nicht aufgelöst werden (%2).</translation>
    </message>
    <message>
        <source>Wasclean could not connect to the socket %1 (%2).</source>
        <translation>Wasclean konnte nicht zum Socket %1 verbinden (%2).</translation>
    </message>
    <message>
        <source>Wasclean could not connect to %1 (%2).</source>
        <translation>Wasclean konnte sich nicht mit %1 verbinden (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: %2.</source>
        <translation>Der Proxy %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection: %2.</source>
        <translation>Der Proxy %1 verweigerte die Verbindung: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to the server: %2.</source>
        <translation>Der Proxy %1 konnte nicht zum Server verbinden: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 sent an answer that is not valid: %2.</source>
        <translation>Der Proxy %1 sendete eine ungültige Antwort: %2.</translation>
    </message>
    <message>
        <source>Wasclean could not connect to the proxy %1 (%2).</source>
        <translation>Wasclean konnte nicht zum Proxy %1 verbinden (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut: %1.</translation>
    </message>
    <message>
        <source>TLS with %1 failed while the connection was open (%2).</source>
        <translation>TLS mit %1 schlug fehl, während die Verbindung offen war (%2).</translation>
    </message>
    <message>
        <source>TLS to %1 could not be set up (%2).</source>
        <translation>TLS zu %1 konnte nicht aufgebaut werden (%2).</translation>
    </message>
    <message>
        <source>TLS to %1 could not be set up: %2 (%3).</source>
        <translation>TLS zu %1 konnte nicht aufgebaut werden: %2 (%3).</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1.</source>
        <translation>Der Eröffnungs-Handshake ist fehlgeschlagen. %1.</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: the proxy %2 did not connect to the server.</source>
        <translation>Wasclean gab nach %1 auf: Der Proxy %2 verband nicht zum Server.</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: the host name “%2” was not resolved.</source>
        <translation>Wasclean gab nach %1 auf: Der Hostname „%2“ wurde nicht aufgelöst.</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not accept the connection.</source>
        <translation>Wasclean gab nach %1 auf: %2 nahm die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not finish its answer to the opening handshake.</source>
        <translation>Wasclean gab nach %1 auf: %2 beendete seine Antwort auf den Eröffnungs-Handshake nicht.</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not complete the TLS handshake.</source>
        <translation>Wasclean gab nach %1 auf: %2 schloss den TLS-Handshake nicht ab.</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not answer the opening handshake.</source>
        <translation>Wasclean gab nach %1 auf: %2 beantwortete den Eröffnungs-Handshake nicht.</translation>
    </message>
    <message>
        <source>An internal error of Wasclean ended the connection (%1).</source>
        <translation>Ein interner Fehler von Wasclean beendete die Verbindung (%1).</translation>
    </message>
    <message>
        <source>You closed the connection, but the server stopped reading, so your Close frame was never sent.</source>
        <translation>Sie schlossen die Verbindung, aber der Server las nicht mehr; Ihr Close-Frame wurde deshalb nie gesendet.</translation>
    </message>
    <message>
        <source>You closed the connection, but the server did not answer your Close frame within %1.</source>
        <translation>Sie schlossen die Verbindung, aber der Server beantwortete Ihren Close-Frame nicht innerhalb von %1.</translation>
    </message>
    <message>
        <source>You closed the connection, but the server stopped reading, so your Close frame was not sent within %1.</source>
        <translation>Sie schlossen die Verbindung, aber der Server las nicht mehr; Ihr Close-Frame wurde deshalb nicht innerhalb von %1 gesendet.</translation>
    </message>
    <message>
        <source>You cancelled the attempt before the connection opened.</source>
        <translation>Sie brachen den Versuch ab, bevor die Verbindung öffnete.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, so Wasclean ended the connection.</source>
        <translation>%1; Wasclean beendete deshalb die Verbindung.</translation>
    </message>
    <message>
        <source>You dropped the connection before the server answered your Close frame.</source>
        <translation>Sie trennten die Verbindung, bevor der Server Ihren Close-Frame beantwortete.</translation>
    </message>
    <message>
        <source>You dropped the connection without a Close frame.</source>
        <translation>Sie trennten die Verbindung ohne Close-Frame.</translation>
    </message>
    <message>
        <source>TLS then failed (%1), so the close was not clean.</source>
        <translation>TLS schlug dann fehl (%1); das Schließen war deshalb nicht sauber.</translation>
    </message>
    <message>
        <source>TLS with %1 failed before the server had answered the opening handshake (%2).</source>
        <translation>TLS mit %1 schlug fehl, bevor der Server den Eröffnungs-Handshake beantwortet hatte (%2).</translation>
    </message>
    <message>
        <source>TLS with the proxy %1 failed while the connection was open (%2).</source>
        <translation>TLS mit dem Proxy %1 schlug fehl, während die Verbindung offen war (%2).</translation>
    </message>
    <message>
        <source>TLS with the proxy %1 failed before the server had answered the opening handshake (%2).</source>
        <translation>TLS mit dem Proxy %1 schlug fehl, bevor der Server den Eröffnungs-Handshake beantwortet hatte (%2).</translation>
    </message>
</context>
<context>
    <name>wasclean::VersionReport</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (built with %3)</source>
        <translation>%1 %2 (gebaut mit %3)</translation>
    </message>
    <message>
        <source>wasclean %1</source>
        <translation>wasclean %1</translation>
    </message>
    <message>
        <source>Commit: unknown</source>
        <translation>Commit: unbekannt</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Commit: %1</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>OpenSSL: %1</source>
        <translation>OpenSSL: %1</translation>
    </message>
</context>
<context>
    <name>wasclean::ViewModes</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Ü&amp;bliche Textgröße</translation>
    </message>
    <message>
        <source>P&amp;resentation mode</source>
        <translation>P&amp;räsentationsmodus</translation>
    </message>
    <message>
        <source>Press %1 or Esc to end the presentation.</source>
        <translation>Mit %1 oder Esc endet die Präsentation.</translation>
    </message>
</context>
<context>
    <name>wasclean::WaitDialog</name>
    <message>
        <source>&amp;Start waiting</source>
        <translation>Warten &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>Warten auf</translation>
    </message>
    <message>
        <source>&amp;When a message</source>
        <translation>&amp;Wenn eine Nachricht</translation>
    </message>
    <message>
        <source>T&amp;imeout</source>
        <translation>Zeitl&amp;imit</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Stopped: no matching message was received.</source>
        <translation>Gestoppt: Es wurde keine passende Nachricht empfangen.</translation>
    </message>
</context>
<context>
    <name>wasclean::WebSocketUrl</name>
    <message>
        <source>A browser would request the path %1, without dot segments and with more characters percent-encoded. Wasclean sends the path as it was entered.</source>
        <translation>Ein Browser würde den Pfad %1 anfragen, ohne Punktsegmente und mit mehr prozentkodierten Zeichen. Wasclean sendet den Pfad, wie er eingegeben wurde.</translation>
    </message>
    <message>
        <source>A browser would percent-encode the characters &quot; &apos; &lt; &gt; of the query. Wasclean sends the query as it was entered.</source>
        <translation>Ein Browser würde die Zeichen &quot; &apos; &lt; &gt; der Abfrage prozentkodieren. Wasclean sendet die Abfrage, wie sie eingegeben wurde.</translation>
    </message>
    <message>
        <source>A browser would send the user name and password of the URL only after an answer with 401. Wasclean sends them with the first request.</source>
        <translation>Ein Browser würde Benutzername und Passwort der URL erst nach einer Antwort mit 401 senden. Wasclean sendet sie mit der ersten Anfrage.</translation>
    </message>
    <message>
        <source>Enter the URL of a WebSocket endpoint, for example ws://127.0.0.1:8765/echo.</source>
        <translation>Geben Sie die URL eines WebSocket-Endpunkts ein, zum Beispiel ws://127.0.0.1:8765/echo.</translation>
    </message>
    <message>
        <source>The URL must begin with ws:// or wss://.</source>
        <translation>Die URL muss mit ws:// oder wss:// beginnen.</translation>
    </message>
    <message>
        <source>The scheme must be ws, wss, http, https, ws+unix or wss+unix, not “%1”.</source>
        <translation>Das Schema muss ws, wss, http, https, ws+unix oder wss+unix sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>A WebSocket URL cannot have a fragment (the part from “#” on).</source>
        <translation>Eine WebSocket-URL darf kein Fragment haben (den Teil ab „#“).</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Der Port muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>Die URL hat keinen Host.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host.</source>
        <translation>„%1“ ist kein gültiger Host.</translation>
    </message>
    <message>
        <source>Enter the absolute path of the socket file, then a colon and the resource, for example ws+unix:/run/app.sock:/path.</source>
        <translation>Geben Sie den absoluten Pfad der Socket-Datei ein, dann einen Doppelpunkt und die Ressource, zum Beispiel ws+unix:/run/app.sock:/path.</translation>
    </message>
    <message>
        <source>The path of a socket file can have at most %1 bytes.</source>
        <translation>Der Pfad einer Socket-Datei darf höchstens %1 Bytes haben.</translation>
    </message>
</context>
<context>
    <name>wasclean::WindowMenus</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Open &amp;menu</source>
        <translation>&amp;Menü öffnen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;About Wasclean</source>
        <translation>Über &amp;Wasclean</translation>
    </message>
</context>
<context>
    <name>wasclean::WindowPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (an)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>Demoserver</translation>
    </message>
</context>
<context>
    <name>wasclean::XmlPage</name>
    <message>
        <source>The message is too large to be shown as XML (%1; the limit is %2).</source>
        <translation>Die Nachricht ist zu groß, um als XML gezeigt zu werden (%1; die Grenze ist %2).</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1. The message is shown as received.</source>
        <translation>Das ist kein wohlgeformtes XML: %1. Die Nachricht wird gezeigt, wie sie empfangen wurde.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
</context>
<context>
    <name>wasclean::XmlScanner</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>the text ends inside &lt;%1&gt;</source>
        <translation>der Text endet innerhalb von &lt;%1&gt;</translation>
    </message>
    <message>
        <source>expected an element</source>
        <translation>erwartet wird ein Element</translation>
    </message>
    <message>
        <source>text outside the root element</source>
        <translation>Text außerhalb des Wurzelelements</translation>
    </message>
    <message>
        <source>this “&amp;” does not begin a reference such as “&amp;amp;”</source>
        <translation>dieses „&amp;“ beginnt keine Referenz wie „&amp;amp;“</translation>
    </message>
    <message>
        <source>“%1” has no closing “%2”</source>
        <translation>„%1“ hat kein schließendes „%2“</translation>
    </message>
    <message>
        <source>the document type declaration is not closed</source>
        <translation>die Dokumenttyp-Deklaration ist nicht geschlossen</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation>&lt;/%1&gt; schließt nichts</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; does not match &lt;%2&gt;</source>
        <translation>&lt;/%1&gt; passt nicht zu &lt;%2&gt;</translation>
    </message>
    <message>
        <source>expected “&gt;”</source>
        <translation>erwartet wird „&gt;“</translation>
    </message>
    <message>
        <source>a second root element</source>
        <translation>ein zweites Wurzelelement</translation>
    </message>
    <message>
        <source>expected a name after “&lt;”</source>
        <translation>erwartet wird ein Name nach „&lt;“</translation>
    </message>
    <message>
        <source>expected an attribute, “&gt;” or “/&gt;”</source>
        <translation>erwartet wird ein Attribut, „&gt;“ oder „/&gt;“</translation>
    </message>
    <message>
        <source>the attribute %1 appears twice</source>
        <translation>das Attribut %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>expected “=” after the attribute&apos;s name</source>
        <translation>erwartet wird „=“ nach dem Namen des Attributs</translation>
    </message>
    <message>
        <source>expected a value in quotes</source>
        <translation>erwartet wird ein Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>a “&lt;” in a value must be written as “&amp;lt;”</source>
        <translation>ein „&lt;“ in einem Wert muss als „&amp;lt;“ geschrieben werden</translation>
    </message>
</context>
<context>
    <name>wasclean::YamlReader</name>
    <message>
        <source>there is more in it than can be read</source>
        <translation>darin ist mehr, als gelesen werden kann</translation>
    </message>
    <message>
        <source>an alias has no anchor</source>
        <translation>ein Alias hat keinen Anker</translation>
    </message>
    <message>
        <source>This YAML cannot be read: line %1, column %2: %3.</source>
        <translation>Dieses YAML ist nicht lesbar: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>a name must be text, not a list or a map</source>
        <translation>ein Name muss ein Text sein, keine Liste und keine Map</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::AnswerSession</name>
    <message>
        <source>answered %1</source>
        <translation>mit %1 geantwortet</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::CutSession</name>
    <message>
        <source>dropped without a Close frame</source>
        <translation>ohne Close-Frame beendet</translation>
    </message>
    <message>
        <source>reset without a Close frame</source>
        <translation>ohne Close-Frame zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::DemoListener</name>
    <message>
        <source>%1: disconnected without sending a request</source>
        <translation>%1: getrennt, ohne eine Anfrage zu senden</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: offen</translation>
    </message>
    <message>
        <source>cut off, as the server stopped</source>
        <translation>getrennt, weil der Server stoppte</translation>
    </message>
    <message>
        <source>%1: the TLS handshake failed: %2</source>
        <translation>%1: Der TLS-Handshake ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::RawSession</name>
    <message>
        <source>broke the protocol; closed with %1</source>
        <translation>verletzte das Protokoll; mit %1 geschlossen</translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>mit %1 geschlossen</translation>
    </message>
    <message>
        <source>disconnected; its Close frame (%1) was not answered</source>
        <translation>getrennt; sein Close-Frame (%1) wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>disconnected without answering the Close frame (%1)</source>
        <translation>getrennt, ohne den Close-Frame (%1) zu beantworten</translation>
    </message>
    <message>
        <source>disconnected without a Close frame</source>
        <translation>ohne Close-Frame getrennt</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::Session</name>
    <message numerus="yes">
        <source>%1, after %2 message(s)</source>
        <translation>
            <numerusform>%1, nach %2 Nachricht</numerusform>
            <numerusform>%1, nach %2 Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::encodedPart</name>
    <message>
        <source>raw deflate</source>
        <translation>rohes Deflate</translation>
    </message>
    <message>
        <source>Only the first %1 are decoded.</source>
        <translation>Nur die ersten %1 werden dekodiert.</translation>
    </message>
    <message>
        <source>This turned out not to be valid base64.</source>
        <translation>Das stellte sich als kein gültiges Base64 heraus.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
</context>
<context>
    <name>wasclean::frames</name>
    <message>
        <source>continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>This row is an event, so it was not carried by frames.</source>
        <translation>Diese Zeile ist ein Ereignis und kam nicht in Frames.</translation>
    </message>
    <message>
        <source>The number of frames in this message is not known.</source>
        <translation>Die Zahl der Frames dieser Nachricht ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>This message was carried by %1 frame(s), whose headers were not recorded.</source>
        <translation>
            <numerusform>Diese Nachricht kam in %1 Frame, dessen Kopf nicht aufgezeichnet wurde.</numerusform>
            <numerusform>Diese Nachricht kam in %1 Frames, deren Köpfe nicht aufgezeichnet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 frames are listed.</source>
        <translation>Nur die ersten %1 von %2 Frames sind aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>This message was carried by %1 frame(s).</source>
        <translation>
            <numerusform>Diese Nachricht kam in %1 Frame.</numerusform>
            <numerusform>Diese Nachricht kam in %1 Frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::hexDump</name>
    <message>
        <source>… %1 of %2 bytes are shown</source>
        <translation>… %1 von %2 Bytes werden gezeigt</translation>
    </message>
</context>
<context>
    <name>wasclean::imageFormat</name>
    <message>
        <source>The SVG is too large to be drawn.</source>
        <translation>Das SVG ist zu groß, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>The SVG declares entities, so it is not drawn.</source>
        <translation>Das SVG deklariert Entitäten und wird daher nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The SVG refers to external resources, so it is not drawn.</source>
        <translation>Das SVG verweist auf externe Ressourcen und wird daher nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The SVG is too complex to be drawn.</source>
        <translation>Das SVG ist zu komplex, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: line %1, column %2: %3</source>
        <translation>Das ist kein wohlgeformtes XML: Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>wasclean::inflate</name>
    <message>
        <source>The compressed data is damaged after %1 bytes: %2.</source>
        <translation>Die komprimierten Daten sind nach %1 Bytes beschädigt: %2.</translation>
    </message>
    <message>
        <source>The compressed data is incomplete.</source>
        <translation>Die komprimierten Daten sind unvollständig.</translation>
    </message>
    <message>
        <source>the Brotli stream is damaged (RFC 7932): %1</source>
        <translation>der Brotli-Strom ist beschädigt (RFC 7932): %1</translation>
    </message>
    <message>
        <source>the zlib stream is damaged (RFC 1950): %1</source>
        <translation>der zlib-Strom ist beschädigt (RFC 1950): %1</translation>
    </message>
    <message>
        <source>the zstd frame needs a window of more than 8 MiB, which no reader has to have (RFC 8878, 3.1.1.1.2)</source>
        <translation>der zstd-Frame braucht ein Fenster von mehr als 8 MiB, das niemand zum Lesen haben muss (RFC 8878, 3.1.1.1.2)</translation>
    </message>
    <message>
        <source>the zstd frame needs a dictionary, which is not in it (RFC 8878, 3.1.1.1.3)</source>
        <translation>der zstd-Frame braucht ein Wörterbuch, das nicht in ihm steht (RFC 8878, 3.1.1.1.3)</translation>
    </message>
    <message>
        <source>the check sum of the zstd frame is wrong (RFC 8878, 3.1.1)</source>
        <translation>die Prüfsumme des zstd-Frames ist falsch (RFC 8878, 3.1.1)</translation>
    </message>
    <message>
        <source>the zstd frame is damaged (RFC 8878): %1</source>
        <translation>der zstd-Frame ist beschädigt (RFC 8878): %1</translation>
    </message>
    <message>
        <source>no zstd frame begins here (RFC 8878, 3.1.1)</source>
        <translation>hier beginnt kein zstd-Frame (RFC 8878, 3.1.1)</translation>
    </message>
</context>
<context>
    <name>wasclean::parseHex</name>
    <message>
        <source>“%1” at position %2 is not followed by any digits.</source>
        <translation>Auf „%1“ an Position %2 folgen keine Ziffern.</translation>
    </message>
    <message>
        <source>The digit “%1” at position %2 has no second digit: a byte needs two.</source>
        <translation>Die Ziffer „%1“ an Position %2 hat keine zweite Ziffer: Ein Byte braucht zwei.</translation>
    </message>
    <message>
        <source>%1 at position %2 is not a hexadecimal digit.</source>
        <translation>%1 an Position %2 ist keine hexadezimale Ziffer.</translation>
    </message>
</context>
<context>
    <name>wasclean::quotedCharacter</name>
    <message>
        <source>an apostrophe</source>
        <translation>ein Apostroph</translation>
    </message>
</context>
<context>
    <name>wasclean::serve</name>
    <message>
        <source>The demo server cannot listen on port %1: %2</source>
        <translation>Der Demoserver kann nicht an Port %1 lauschen: %2</translation>
    </message>
    <message>
        <source>Wasclean demo server on %1</source>
        <translation>Wasclean-Demoserver an %1</translation>
    </message>
    <message>
        <source>Certificate of this run, SHA-256 fingerprint: %1</source>
        <translation>Zertifikat dieser Sitzung, SHA-256-Fingerabdruck: %1</translation>
    </message>
</context>
<context>
    <name>wasclean::sizeText</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 EiB</translation>
    </message>
</context>
</TS>
