#pragma once

#include "app/paste/result/pastedvalue.h"
#include "app/paste/result/pasteresult.h"

namespace wasclean {

class SettingsBuilder;

/// Readers of whole files. Of several connections in one, `which` counts from 0; the result names
/// them all.
PasteResult readScript(const QString &text);
PasteResult readPython(const QString &text);
PasteResult readTranscript(const QString &text);
PasteResult readWebRequest(const QString &text);
PasteResult readHeaderBlock(const QString &text);
PasteResult readHttpFile(const QString &text, int which);
PasteResult readBru(const QString &text);
PasteResult readBrunoYaml(const PastedValue &root, int which);
PasteResult readInsomnia(const PastedValue &root, int which);
PasteResult readPostman(const PastedValue &root, int which);

/// The head of an HTTP request at the begin of a text.
bool looksLikeRequestHead(const QString &text);
/// The head of an HTTP request as the developer tools of browsers show it.
bool looksLikeHeaderBlock(const QString &text);
bool looksLikeHttpFile(const QString &text);
bool looksLikeBru(const QString &text);
bool looksLikeWebRequest(const QString &text);
bool looksLikePython(const QString &text);
/// Whether it is what wscat and its like show while they are connected.
bool looksLikeTranscript(const QString &text);
bool looksLikeScript(const QString &text);
bool isBrunoDocument(const PastedValue &root);
bool isInsomniaDocument(const PastedValue &root);
bool isPostmanDocument(const PastedValue &root);

/// Which of so many there are.
int boundedIndex(int which, qsizetype count);

/// Rows of {name or key, value, disabled or enabled} as headers or parameters.
enum class RowsAre : quint8 { Headers, Parameters, PathParameters };
void applyRows(SettingsBuilder &builder, const PastedValue &rows, RowsAre what);

/// Rows of {name or key, value}, or a map of maps, as values of variables.
void applyVariables(SettingsBuilder &builder, const PastedValue &variables);

/// A list of numbers from 0 to 255 as a binary message; false when the value is something else.
bool addBytes(SettingsBuilder &builder, const PastedValue &numbers);

/// Whether a row is switched on; the programs say it in several ways.
bool isRowOn(const PastedValue &row);

/// A member that goes by one of two names.
QString eitherText(const PastedValue &value, const char *name, const char *other);

/// The authentication that goes by its type in Insomnia, Bruno and Postman, its fields by the names
/// of any of them.
void applyAuthentication(SettingsBuilder &builder, const QString &type, const PastedValue &fields);

/// What messages of type "binary" hold is base64 unless said otherwise.
SavedMessage messageFrom(const QString &name, const QString &type, const QString &text);

} // namespace wasclean
