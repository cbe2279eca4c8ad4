#include "app/codecs/compressedcontent.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/protocol/utf8validator.h"

#include <algorithm>

namespace wasclean {

std::optional<QByteArrayView> textIn(QByteArrayView bytes, bool isBeginning)
{
    constexpr qsizetype cutCharacter = 3;
    const qsizetype most = isBeginning ? std::min(cutCharacter, bytes.size()) : 0;
    for (qsizetype cut = 0; cut <= most; ++cut) {
        if (isValidUtf8(bytes.chopped(cut)))
            return bytes.chopped(cut);
    }
    return std::nullopt;
}

DecodedRecord describeContent(QByteArrayView content, RecordFields fields, bool isBeginning)
{
    const auto text = textIn(content, isBeginning);
    if (isSoundJson(content))
        fields.addJson("value", content);
    else if (text)
        fields.addUtf8("text", *text);
    else
        fields.addBytes("data", content);
    return makeRecord(RecordKind::Message,
        {text && !text->isEmpty() ? shownText(*text)
                : isBeginning     ? longMessageText()
                                  : shownSize(content.size())},
        fields);
}

QString notBuiltWith(const QString &compression)
{
    return CodecText::tr("compressed with %1, which this build of Wasclean cannot read")
        .arg(compression);
}

} // namespace wasclean
