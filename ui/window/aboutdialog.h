#pragma once

#include <QDialog>

namespace wasclean {

/// What this program is: the versions of it and of its libraries, which can be copied for a report,
/// and the licences of all of them.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// The report is that of versionReport().
    explicit AboutDialog(const QString &versionReport, QWidget *parent = nullptr);
};

} // namespace wasclean
