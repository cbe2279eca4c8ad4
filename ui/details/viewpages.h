#pragma once

#include "ui/details/messagepage.h"

namespace wasclean {

class DecodedView;
class FramesView;
class ImageView;
class JsonTreeView;

/// The tab of FramesView.
class FramesPage : public MessagePage
{
    Q_OBJECT

public:
    explicit FramesPage(QWidget *parent = nullptr);

    bool suits(const Message &message) const override;
    std::optional<QString> copiedText() const override;
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
    Eagerness eagerness(const Message &message) const override;
    void showMessage(const Message &message) override;
    void clear() override;

private:
    JsonTreeView *m_view;
};

/// The tab of DecodedView, for what seems to be compressed or base64.
class DecodedPage : public MessagePage
{
    Q_OBJECT

public:
    explicit DecodedPage(QWidget *parent = nullptr);

    bool suits(const Message &message) const override;
    std::optional<QString> copiedText() const override;
    void showMessage(const Message &message) override;
    void clear() override;
    QWidget *searchedText() const override;

private:
    DecodedView *m_view;
};

/// The tab of ImageView, for what begins as an image does.
class ImagePage : public MessagePage
{
    Q_OBJECT

public:
    explicit ImagePage(QWidget *parent = nullptr);

    bool suits(const Message &message) const override;

    Eagerness eagerness(const Message &) const override { return Eager; }

    MessageView view() const override { return MessageView::Hex; }

    void showMessage(const Message &message) override;
    void clear() override;

private:
    ImageView *m_view;
};

} // namespace wasclean
