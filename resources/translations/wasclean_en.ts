<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wasclean::Announcer</name>
    <message numerus="yes">
        <source>%1 new message(s)</source>
        <translation>
            <numerusform>%1 new message</numerusform>
            <numerusform>%1 new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::AutomationController</name>
    <message numerus="yes">
        <source>Burst of %1 message(s)</source>
        <translation>
            <numerusform>Burst of %1 message</numerusform>
            <numerusform>Burst of %1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto-reply: %n rule(s) active, %1 sent.</source>
        <translation>
            <numerusform>Auto-reply: %n rule active, %1 sent.</numerusform>
            <numerusform>Auto-reply: %n rules active, %1 sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureRecoveryController</name>
    <message numerus="yes">
        <source>Wasclean was not closed properly. A capture with %1 row(s), the last at %2, can be recovered.</source>
        <translation>
            <numerusform>Wasclean was not closed properly. A capture with %1 row, the last at %2, can be recovered.</numerusform>
            <numerusform>Wasclean was not closed properly. A capture with %1 rows, the last at %2, can be recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureSource</name>
    <message numerus="yes">
        <source>The capture is damaged: %1 row(s) could not be read, and nothing after row %2.</source>
        <translation>
            <numerusform>The capture is damaged: %1 row could not be read, and nothing after row %2.</numerusform>
            <numerusform>The capture is damaged: %1 rows could not be read, and nothing after row %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged: %1 row(s) could not be read.</source>
        <translation>
            <numerusform>The capture is damaged: %1 row could not be read.</numerusform>
            <numerusform>The capture is damaged: %1 rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) could not be read here: the capture is damaged.</source>
        <translation>
            <numerusform>%1 row could not be read here: the capture is damaged.</numerusform>
            <numerusform>%1 rows could not be read here: the capture is damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::CodecText</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attachment(s) follow</source>
        <translation>
            <numerusform>%1 attachment follows</numerusform>
            <numerusform>%1 attachments follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MessagePack: %1 byte(s) are missing</source>
        <translation>
            <numerusform>MessagePack: %1 byte is missing</numerusform>
            <numerusform>MessagePack: %1 bytes are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::DemoPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::Diagnosis</name>
    <message numerus="yes">
        <source>%n attempt(s) within a minute</source>
        <translation>
            <numerusform>%n attempt within a minute</numerusform>
            <numerusform>%n attempts within a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) had not been acknowledged by the server</source>
        <translation>
            <numerusform>%Ln byte had not been acknowledged by the server</numerusform>
            <numerusform>%Ln bytes had not been acknowledged by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) to the server ended within 100 ms</source>
        <translation>
            <numerusform>%n other connection to the server ended within 100 ms</numerusform>
            <numerusform>%n other connections to the server ended within 100 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) had been sent</source>
        <translation>
            <numerusform>%Ln message had been sent</numerusform>
            <numerusform>%Ln messages had been sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Ping(s) had not been answered</source>
        <translation>
            <numerusform>%n Ping had not been answered</numerusform>
            <numerusform>%n Pings had not been answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>TCP sent %Ln segment(s) again</source>
        <translation>
            <numerusform>TCP sent %Ln segment again</numerusform>
            <numerusform>TCP sent %Ln segments again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of your messages had not been sent when the connection ended.</source>
        <translation>
            <numerusform>%Ln byte of your messages had not been sent when the connection ended.</numerusform>
            <numerusform>%Ln bytes of your messages had not been sent when the connection ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier connection(s) ended in the same way</source>
        <translation>
            <numerusform>%n earlier connection ended in the same way</numerusform>
            <numerusform>%n earlier connections ended in the same way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wasclean followed %n redirect(s)</source>
        <translation>
            <numerusform>Wasclean followed %n redirect</numerusform>
            <numerusform>Wasclean followed %n redirects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection ended %n time(s) after the same silence of %1. This fits an idle timeout.</source>
        <translation>
            <numerusform>The connection ended %n time after the same silence of %1. This fits an idle timeout.</numerusform>
            <numerusform>The connection ended %n times after the same silence of %1. This fits an idle timeout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::DiffDialog</name>
    <message numerus="yes">
        <source>Different lines: %1, in %Ln place(s).</source>
        <translation>
            <numerusform>Different lines: %1, in %Ln place.</numerusform>
            <numerusform>Different lines: %1, in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::DistributionChart</name>
    <message numerus="yes">
        <source>%1: %2 value(s), median %3, 95 % at most %4, 99 % at most %5.</source>
        <translation>
            <numerusform>%1: %2 value, median %3, 95 % at most %4, 99 % at most %5.</numerusform>
            <numerusform>%1: %2 values, median %3, 95 % at most %4, 99 % at most %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::FileSaver</name>
    <message numerus="yes">
        <source>Exported %1 row(s) to %2.</source>
        <translation>
            <numerusform>Exported %1 row to %2.</numerusform>
            <numerusform>Exported %1 rows to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::FilterBar</name>
    <message numerus="yes">
        <source>%1 row(s) could not be searched and are not shown: the regular expression or the schema needs too much effort.</source>
        <translation>
            <numerusform>%1 row could not be searched and is not shown: the regular expression or the schema needs too much effort.</numerusform>
            <numerusform>%1 rows could not be searched and are not shown: the regular expression or the schema needs too much effort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::FindBar</name>
    <message numerus="yes">
        <source>%1 match(es) in this part</source>
        <translation>
            <numerusform>%1 match in this part</numerusform>
            <numerusform>%1 matches in this part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 match</numerusform>
            <numerusform>%1 matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::GoToBar</name>
    <message numerus="yes">
        <source>The log has %1 row(s).</source>
        <translation>
            <numerusform>The log has %1 row.</numerusform>
            <numerusform>The log has %1 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::HtmlReport</name>
    <message numerus="yes">
        <source>… and %1 more byte(s)</source>
        <translation>
            <numerusform>… and %1 more byte</numerusform>
            <numerusform>… and %1 more bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s). Times are in the time zone of the computer that created this report. Created by Wasclean.</source>
        <translation>
            <numerusform>%1 row. Times are in the time zone of the computer that created this report. Created by Wasclean.</numerusform>
            <numerusform>%1 rows. Times are in the time zone of the computer that created this report. Created by Wasclean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTreeModel</name>
    <message numerus="yes">
        <source>{…} %1 member(s)</source>
        <translation>
            <numerusform>{…} %1 member</numerusform>
            <numerusform>{…} %1 members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[…] %1 element(s)</source>
        <translation>
            <numerusform>[…] %1 element</numerusform>
            <numerusform>[…] %1 elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::MessageLogView</name>
    <message numerus="yes">
        <source>Paused, %1 new row(s)</source>
        <translation>
            <numerusform>Paused, %1 new row</numerusform>
            <numerusform>Paused, %1 new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::MessageTable</name>
    <message numerus="yes">
        <source>↓ Jump to newest (%Ln new)</source>
        <translation>
            <numerusform>↓ Jump to newest (%Ln new)</numerusform>
            <numerusform>↓ Jump to newest (%Ln new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::MessageViews</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 frame(s)</source>
        <translation>
            <numerusform>%1 frame</numerusform>
            <numerusform>%1 frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::Paste</name>
    <message numerus="yes">
        <source>%1 were left out: Wasclean generates them itself.</source>
        <translation>
            <numerusform>%1 was left out: Wasclean generates it itself.</numerusform>
            <numerusform>%1 were left out: Wasclean generates them itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::ReconnectBar</name>
    <message numerus="yes">
        <source>Reconnecting stopped after %n attempt(s).</source>
        <translation>
            <numerusform>Reconnecting stopped after %n attempt.</numerusform>
            <numerusform>Reconnecting stopped after %n attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayWindow</name>
    <message numerus="yes">
        <source>The replay received the same %n message(s) as the recording.</source>
        <translation>
            <numerusform>The replay received the same %n message as the recording.</numerusform>
            <numerusform>The replay received the same %n messages as the recording.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::ResponseHead</name>
    <message numerus="yes">
        <source>%n byte(s) arrived before the status line.</source>
        <translation>
            <numerusform>%n byte arrived before the status line.</numerusform>
            <numerusform>%n bytes arrived before the status line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::SearchBar</name>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 match</numerusform>
            <numerusform>%1 matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::SelectionActions</name>
    <message numerus="yes">
        <source>Copied %1 row(s).</source>
        <translation>
            <numerusform>Copied %1 row.</numerusform>
            <numerusform>Copied %1 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::SessionBars</name>
    <message numerus="yes">
        <source>%1 (read-only, %2 row(s))</source>
        <translation>
            <numerusform>%1 (read-only, %2 row)</numerusform>
            <numerusform>%1 (read-only, %2 rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::SessionEnd</name>
    <message numerus="yes">
        <source>%1 message(s) could not be written to the capture: %2.</source>
        <translation>
            <numerusform>%1 message could not be written to the capture: %2.</numerusform>
            <numerusform>%1 messages could not be written to the capture: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %1 message(s)</source>
        <translation>
            <numerusform>&amp;Discard %1 message</numerusform>
            <numerusform>&amp;Discard %1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::SettingsSummary</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n header</numerusform>
            <numerusform>%n headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) before connecting</source>
        <translation>
            <numerusform>%n request before connecting</numerusform>
            <numerusform>%n requests before connecting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::Verdict</name>
    <message numerus="yes">
        <source>%1 byte(s) of your messages were never sent, so the close was not clean.</source>
        <translation>
            <numerusform>%1 byte of your messages was never sent, so the close was not clean.</numerusform>
            <numerusform>%1 bytes of your messages were never sent, so the close was not clean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::demo::Session</name>
    <message numerus="yes">
        <source>%1, after %2 message(s)</source>
        <translation>
            <numerusform>%1, after %2 message</numerusform>
            <numerusform>%1, after %2 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::frames</name>
    <message numerus="yes">
        <source>This message was carried by %1 frame(s), whose headers were not recorded.</source>
        <translation>
            <numerusform>This message was carried by %1 frame, whose headers were not recorded.</numerusform>
            <numerusform>This message was carried by %1 frames, whose headers were not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message was carried by %1 frame(s).</source>
        <translation>
            <numerusform>This message was carried by %1 frame.</numerusform>
            <numerusform>This message was carried by %1 frames.</numerusform>
        </translation>
    </message>
</context>
</TS>
