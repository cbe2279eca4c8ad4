#pragma once

#include <QString>

namespace wasclean {

/// A capture's file while it is written, beside the one whose name it takes when it is complete.
/// Nobody else can read it or guess its name, and it goes with this object unless it took the name.
class TemporaryCapture
{
public:
    explicit TemporaryCapture(QString target);
    ~TemporaryCapture();
    Q_DISABLE_COPY_MOVE(TemporaryCapture)

    /// Makes the file, which is empty. False when that cannot be.
    bool create();
    /// Gives it the target's name; a file of that name is replaced. False when that cannot be.
    bool reserveName();

    QString path() const { return m_path; }

    /// What went wrong, as a clause without a full stop.
    QString problem() const { return m_problem; }

private:
    QString m_target;
    QString m_path;
    QString m_problem;
};

} // namespace wasclean
