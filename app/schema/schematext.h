#pragma once

#include <QCoreApplication>

namespace wasclean {

/// The context of the texts about schemas for translators.
struct SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SchemaText)
};

} // namespace wasclean
