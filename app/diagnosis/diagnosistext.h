#pragma once

#include <QCoreApplication>

namespace wasclean {

/// The context of translations that several files of this room share.
struct DiagnosisText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Diagnosis)
};

} // namespace wasclean
