#pragma once

#include "app/paste/result/pastedvalue.h"
#include "app/paste/result/pasteresult.h"

namespace wasclean {

class SettingsBuilder;

/// Readers of whole files. The connection that is imported has the index `which`; the result names
/// all connections of the file.
PasteResult readHeaderBlock(const QString &text);
PasteResult readHttpFile(const QString &text, int which);
PasteResult readBru(const QString &text);
PasteResult readBrunoYaml(const PastedValue &root, int which);
PasteResult readInsomnia(const PastedValue &root, int which);
PasteResult readPostman(const PastedValue &root, int which);

/// Whether the text begins with the header of an HTTP request.
bool looksLikeRequestHead(const QString &text);
/// Whether it is the header of an HTTP request as the developer tools of browsers show it.
bool looksLikeHeaderBlock(const QString &text);
bool looksLikeHttpFile(const QString &text);
bool looksLikeBru(const QString &text);
bool isBrunoDocument(const PastedValue &root);
bool isInsomniaDocument(const PastedValue &root);
bool isPostmanDocument(const PastedValue &root);

/// The index, limited to those of a list with so many items.
int boundedIndex(int which, qsizetype count);

/// Rows of {name or key, value, disabled or enabled} as headers or parameters.
enum class RowsAre : quint8 { Headers, Parameters, PathParameters };
void applyRows(SettingsBuilder &builder, const PastedValue &rows, RowsAre what);

/// Rows of {name or key, value}, or a map of maps, as values of variables.
void applyVariables(SettingsBuilder &builder, const PastedValue &variables);

/// Whether a row is switched on, by “enabled” or “disabled”.
bool isRowOn(const PastedValue &row);

/// The text of the member that has one of two names.
QString eitherText(const PastedValue &value, const char *name, const char *other);

/// The authentication of a type of Insomnia, Bruno or Postman. The fields have the names of any of
/// these programs.
void applyAuthentication(SettingsBuilder &builder, const QString &type, const PastedValue &fields);

/// A message. The text of the type "binary" is base64.
SavedMessage messageFrom(const QString &name, const QString &type, const QString &text);

} // namespace wasclean
