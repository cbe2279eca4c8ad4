#pragma once

#include "ui/messagepage.h"

namespace wasclean {

class FramesView;
class JsonTreeView;

/// The tab of FramesView.
class FramesPage : public MessagePage
{
    Q_OBJECT

public:
    explicit FramesPage(QWidget *parent = nullptr);

    bool suits(const Message &message) const override;
    void showMessage(const Message &message) override;
    void clear() override;

private:
    FramesView *m_view;
};

/// The tab of JsonTreeView, for texts that begin as JSON does.
class JsonTreePage : public MessagePage
{
    Q_OBJECT

public:
    explicit JsonTreePage(QWidget *parent = nullptr);

    bool suits(const Message &message) const override;
    void showMessage(const Message &message) override;
    void clear() override;

private:
    JsonTreeView *m_view;
};

} // namespace wasclean
