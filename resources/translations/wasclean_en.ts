<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>It had ended alike %n time(s) before</source>
        <translation>
            <numerusform>It had ended alike %n time before</numerusform>
            <numerusform>It had ended alike %n times before</numerusform>
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
        <source>It ended %n time(s) after the same silence of %1, as an idle timeout does.</source>
        <translation>
            <numerusform>It ended %n time after the same silence of %1, as an idle timeout does.</numerusform>
            <numerusform>It ended %n times after the same silence of %1, as an idle timeout does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of your messages had not been sent when the connection ended.</source>
        <translation>
            <numerusform>%Ln byte of your messages had not been sent when the connection ended.</numerusform>
            <numerusform>%Ln bytes of your messages had not been sent when the connection ended.</numerusform>
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
</TS>
