#include "app/schema/schemadraft.h"

#include <array>
#include <utility>

namespace wasclean {

namespace {

constexpr std::array<std::pair<SchemaDraft, const char *>, 5> metaschemas{{
    {SchemaDraft::Draft4, "http://json-schema.org/draft-04/schema"},
    {SchemaDraft::Draft6, "http://json-schema.org/draft-06/schema"},
    {SchemaDraft::Draft7, "http://json-schema.org/draft-07/schema"},
    {SchemaDraft::Draft2019, "https://json-schema.org/draft/2019-09/schema"},
    {SchemaDraft::Draft2020, "https://json-schema.org/draft/2020-12/schema"},
}};

/// Without what people write in different ways: the protocol and an empty fragment.
QString essential(QString uri)
{
    if (uri.endsWith(u'#'))
        uri.chop(1);
    return uri.mid(uri.indexOf(QLatin1String("://")) + 1);
}

} // namespace

std::optional<SchemaDraft> draftNamed(const QString &uri)
{
    for (const auto &[draft, name] : metaschemas) {
        if (essential(uri) == essential(QString::fromLatin1(name)))
            return draft;
    }
    return std::nullopt;
}

QString metaschemaOf(SchemaDraft draft)
{
    return QString::fromLatin1(metaschemas[std::size_t(draft)].second);
}

const std::vector<SubschemaKeyword> &subschemaKeywords()
{
    using Form = SubschemaForm;
    constexpr SchemaDraft draft6 = SchemaDraft::Draft6;
    constexpr SchemaDraft draft7 = SchemaDraft::Draft7;
    constexpr SchemaDraft draft2019 = SchemaDraft::Draft2019;
    constexpr SchemaDraft draft2020 = SchemaDraft::Draft2020;
    static const std::vector<SubschemaKeyword> keywords{
        {"definitions", Form::Named},
        {"$defs", Form::Named, draft2019},
        {"allOf", Form::List},
        {"anyOf", Form::List},
        {"oneOf", Form::List},
        {"not", Form::One},
        {"if", Form::One, draft7},
        {"then", Form::One, draft7},
        {"else", Form::One, draft7},
        {"properties", Form::Named},
        {"patternProperties", Form::Named},
        {"additionalProperties", Form::One},
        {"propertyNames", Form::One, draft6},
        {"dependencies", Form::Named},
        {"dependentSchemas", Form::Named, draft2019},
        {"prefixItems", Form::List, draft2020},
        {"items", Form::OneOrList},
        {"additionalItems", Form::One, SchemaDraft::Draft4, draft2019},
        {"contains", Form::One, draft6},
        {"unevaluatedItems", Form::One, draft2019},
        {"unevaluatedProperties", Form::One, draft2019},
    };
    return keywords;
}

} // namespace wasclean
