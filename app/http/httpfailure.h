#pragma once

#include "app/connection/websocketurl.h"

#include <QNetworkReply>
#include <QString>

namespace wasclean {

/// Whether the exchange itself failed; an answer with a status that is an error is an answer.
bool isExchangeFailure(QNetworkReply::NetworkError error, int status);

/// A sentence about why there is no answer, or not all of it. The words are Qt's for an error that
/// has no sentence of ours.
QString exchangeFailureText(
    QNetworkReply::NetworkError error, int status, const WebSocketUrl &url, const QString &words);

} // namespace wasclean
