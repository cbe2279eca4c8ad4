#pragma once

#include <QString>
#include <QStringView>

namespace wasclean {

/// True for controls and for characters that have no shape of their own or rearrange what stands
/// around them: directional controls, joiners, tags, surrogates, noncharacters.
bool isInvisible(char32_t value);

/// "U+202E".
QString codePointName(char32_t value);

/// The character such that people can see that it is there: a control picture for U+0000 to U+001F
/// and U+007F, <U+202E> for what else is invisible, else the character itself.
QString visibleCharacter(char32_t value);

/// The text with visibleCharacter() for each character, so that it is one line and safe to show on
/// a terminal. A surrogate without its other half becomes <U+D800>.
QString visibleText(QStringView text);

} // namespace wasclean
