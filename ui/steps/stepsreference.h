#pragma once

#include <QDialog>

namespace wasclean {

/// A list of all steps, with what each does and how it is written.
class StepsReference : public QDialog
{
    Q_OBJECT

public:
    explicit StepsReference(QWidget *parent = nullptr);
};

} // namespace wasclean
