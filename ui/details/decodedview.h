#pragma once

#include "app/formats/encodedpart.h"
#include "app/message/message.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace wasclean {

class ImageView;
class PayloadText;

/// What is compressed or base64 in a message, decoded: as text, JSON, an image or hex, whatever it
/// is.
class DecodedView : public QWidget
{
    Q_OBJECT

public:
    /// More encoded parts of one message are not offered.
    static constexpr qsizetype maxParts = 200;

    explicit DecodedView(QWidget *parent = nullptr);
    ~DecodedView() override;

    void showPayload(const QByteArray &payload);
    void clear();

    PayloadText *text() const { return m_text; }

private:
    /// A part that was decoded and made readable.
    struct Shown
    {
        QString caption;
        QString text;
        /// Not empty when it is to be shown as an image.
        QByteArray image;
    };

    static Shown read(
        const QByteArray &payload, const EncodedPart &part, const CancelFlag &cancelled);
    void createLayout();
    void setParts(const std::vector<EncodedPart> &parts);
    void showPart(int index);
    void onShown(const Shown &shown);

    QComboBox *m_choice;
    QLabel *m_choiceLabel;
    QLabel *m_caption;
    QStackedWidget *m_stack;
    PayloadText *m_text;
    ImageView *m_image;
    QByteArray m_payload;
    std::vector<EncodedPart> m_parts;
    CancelFlag m_cancelled;
};

} // namespace wasclean
