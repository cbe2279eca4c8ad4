<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wasclean::AboutDialog</name>
    <message>
        <source>About Wasclean</source>
        <translation>关于 Wasclean</translation>
    </message>
    <message>
        <source>Wasclean %1
Tests WebSocket endpoints by hand and shows how a connection really ended.</source>
        <translation>Wasclean %1
手动测试 WebSocket 端点，并显示连接真正的结束方式。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Wasclean is free software under this licence:

%1
It uses these libraries:

%2</source>
        <translation>Wasclean 是自由软件，许可证如下：

%1
它使用以下库：

%2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>复制版本信息(&amp;O)</translation>
    </message>
</context>
<context>
    <name>wasclean::AddressCheck</name>
    <message>
        <source>No scheme was entered. Wasclean connects to %1.</source>
        <translation>未输入协议方案。Wasclean 将连接到 %1。</translation>
    </message>
</context>
<context>
    <name>wasclean::Announcer</name>
    <message numerus="yes">
        <source>%1 new message(s)</source>
        <translation>
            <numerusform>%1 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::AnswerReader</name>
    <message>
        <source>The header of the answer is larger than 256 KiB</source>
        <translation>响应头大于 256 KiB</translation>
    </message>
</context>
<context>
    <name>wasclean::AnswerSave</name>
    <message>
        <source>“%1” is not a valid name of a header or cookie.</source>
        <translation>“%1”不是有效的标头或 Cookie 名称。</translation>
    </message>
    <message>
        <source>The regular expression for %1 is not valid at character %2: %3.</source>
        <translation>%1 的正则表达式在第 %2 个字符处无效：%3。</translation>
    </message>
    <message>
        <source>The regular expression for %1 needs too much effort.</source>
        <translation>%1 的正则表达式开销过大。</translation>
    </message>
    <message>
        <source>The body of the answer has no match to save as %1.</source>
        <translation>应答的正文没有可保存为 %1 的匹配。</translation>
    </message>
    <message>
        <source>“%1” is not a valid variable name.</source>
        <translation>“%1”不是有效的变量名。</translation>
    </message>
    <message>
        <source>Write where the value of %1 is in the answer: $.path, header:NAME, cookie:NAME or regex:EXPRESSION.</source>
        <translation>请写明 %1 的值在应答中的位置：$.路径、header:名称、cookie:名称 或 regex:表达式。</translation>
    </message>
    <message>
        <source>The answer has no header “%1” to save as %2.</source>
        <translation>应答没有可保存为 %2 的标头“%1”。</translation>
    </message>
    <message>
        <source>The answer sets no cookie “%1” to save as %2.</source>
        <translation>应答没有设置可保存为 %2 的 Cookie“%1”。</translation>
    </message>
    <message>
        <source>The body of the answer is not valid JSON, so there is no value to save as %1: “%2”.</source>
        <translation>应答的正文不是有效的 JSON，因此没有可保存为 %1 的值：“%2”。</translation>
    </message>
    <message>
        <source>The answer has nothing at %1 to save as %2.</source>
        <translation>应答在 %1 处没有可保存为 %2 的内容。</translation>
    </message>
    <message>
        <source>the status %1, a redirect to “%2”, which is not followed</source>
        <translation>状态 %1，重定向到“%2”，不会跟随</translation>
    </message>
    <message>
        <source>the status %1 without a body</source>
        <translation>状态 %1，没有正文</translation>
    </message>
    <message>
        <source>the status %1 with the body “%2”</source>
        <translation>状态 %1，正文为“%2”</translation>
    </message>
</context>
<context>
    <name>wasclean::Attempt</name>
    <message>
        <source>The connection ended before any of the file was sent.</source>
        <translation>文件尚未发送任何内容，连接就已结束。</translation>
    </message>
</context>
<context>
    <name>wasclean::AuthPage</name>
    <message>
        <source>No credentials are sent.</source>
        <translation>不发送凭据。</translation>
    </message>
    <message>
        <source>Sends “Authorization: Basic …” with every request. The password is only encoded, not encrypted, so use wss.</source>
        <translation>随每个请求发送“Authorization: Basic …”。密码仅经过编码而未加密，因此请使用 wss。</translation>
    </message>
    <message>
        <source>Sends “Authorization: Bearer …” with the token as entered.</source>
        <translation>按输入的令牌发送“Authorization: Bearer …”。</translation>
    </message>
    <message>
        <source>Sends the key in the header named here.</source>
        <translation>在此处指定的标头中发送密钥。</translation>
    </message>
    <message>
        <source>Adds the key to the URL query under the name given here.</source>
        <translation>以此处给出的名称将密钥添加到 URL 查询中。</translation>
    </message>
    <message>
        <source>Connects without credentials first, then answers the server&apos;s 401 challenge (RFC 7616). The password itself is never sent.</source>
        <translation>先不带凭据连接，然后应答服务器的 401 质询（RFC 7616）。密码本身从不发送。</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API 密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>&amp;Authentication method</source>
        <translation>身份验证方法(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>标头中的 API 密钥</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>查询中的 API 密钥</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Key name</source>
        <translation>密钥名称(&amp;K)</translation>
    </message>
    <message>
        <source>Never written to a log, an export or a profile file.</source>
        <translation>绝不会写入日志、导出文件或配置文件。</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>显示机密</translation>
    </message>
</context>
<context>
    <name>wasclean::Authentication</name>
    <message>
        <source>For Basic authentication, the user name must not contain a colon (RFC 7617).</source>
        <translation>使用 Basic 身份验证时，用户名不得包含冒号（RFC 7617）。</translation>
    </message>
    <message>
        <source>Digest authentication needs a user name. Enter one.</source>
        <translation>Digest 身份验证需要用户名。请输入用户名。</translation>
    </message>
    <message>
        <source>The user name must not contain line breaks or NUL characters.</source>
        <translation>用户名不得包含换行符或 NUL 字符。</translation>
    </message>
    <message>
        <source>Bearer authentication needs a token. Enter one.</source>
        <translation>Bearer 身份验证需要令牌。请输入令牌。</translation>
    </message>
    <message>
        <source>The token must not contain line breaks or NUL characters.</source>
        <translation>令牌不得包含换行符或 NUL 字符。</translation>
    </message>
    <message>
        <source>Enter the name of the header for the API key.</source>
        <translation>请输入 API 密钥的标头名称。</translation>
    </message>
    <message>
        <source>The API key must not contain line breaks or NUL characters.</source>
        <translation>API 密钥不得包含换行符或 NUL 字符。</translation>
    </message>
    <message>
        <source>Enter the name of the query parameter for the API key.</source>
        <translation>请输入 API 密钥的查询参数名称。</translation>
    </message>
</context>
<context>
    <name>wasclean::AutoReply</name>
    <message>
        <source>a rule must have exactly one reply</source>
        <translation>一条规则必须恰好有一个回复</translation>
    </message>
    <message>
        <source>Enter the reply to send.</source>
        <translation>请输入要发送的回复。</translation>
    </message>
</context>
<context>
    <name>wasclean::AutoReplyDialog</name>
    <message>
        <source>Reply a&amp;utomatically</source>
        <translation>自动回复(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>移除规则(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>启用(&amp;O)</translation>
    </message>
    <message>
        <source>Auto-reply</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>When a message</source>
        <translation>当消息</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Maximum replies per second</source>
        <translation>每秒最大回复数</translation>
    </message>
    <message>
        <source>Reply type</source>
        <translation>回复类型</translation>
    </message>
    <message>
        <source>{{match}}, {{1}}, {{name}} and {{$.path}} stand for what the rule matched</source>
        <translation>{{match}}、{{1}}、{{name}} 和 {{$.path}} 代表规则匹配到的内容</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;When a message</source>
        <translation>当消息(&amp;W)</translation>
    </message>
    <message>
        <source>Reply &amp;type</source>
        <translation>回复类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延迟(&amp;D)</translation>
    </message>
    <message>
        <source>Maximum replies per &amp;second</source>
        <translation>每秒最大回复数(&amp;S)</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>%1 replies were held back because of the limit of %2 a second. Two programs may be answering each other.</source>
        <translation>由于每秒 %2 个的限制，已暂缓 %1 个回复。可能有两个程序在互相应答。</translation>
    </message>
    <message>
        <source>Messages without a reply because the regular expression of a rule needs too much effort: %1.</source>
        <translation>因规则的正则表达式计算量过大而未回复的消息：%1。</translation>
    </message>
</context>
<context>
    <name>wasclean::AutoResponder</name>
    <message>
        <source>Replies not sent because the server does not read the earlier ones: %1.</source>
        <translation>因服务器未读取之前的回复而未发送的回复：%1。</translation>
    </message>
</context>
<context>
    <name>wasclean::Automation</name>
    <message>
        <source>The connection is not open.</source>
        <translation>连接未打开。</translation>
    </message>
</context>
<context>
    <name>wasclean::AutomationController</name>
    <message>
        <source>&amp;Repeat…</source>
        <translation>重复发送(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Auto-reply…</source>
        <translation>自动回复(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>等待(&amp;W)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>S&amp;top all automation</source>
        <translation>停止所有自动操作(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Clear send &amp;history</source>
        <translation>清除发送历史(&amp;H)</translation>
    </message>
    <message>
        <source>The reply of auto-reply rule %1 was not sent. %2</source>
        <translation>自动回复规则 %1 的回复未发送。%2</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已收到：%1</translation>
    </message>
    <message>
        <source>Timed out: no matching message was received.</source>
        <translation>超时：未收到匹配的消息。</translation>
    </message>
    <message>
        <source>Timed out: no matching message was received. Messages that could not be tested because the regular expression needs too much effort: %1.</source>
        <translation>超时：未收到匹配的消息。因正则表达式计算量过大而无法检查的消息：%1。</translation>
    </message>
    <message>
        <source>Waiting timed out: no matching message was received.</source>
        <translation>等待超时：未收到匹配的消息。</translation>
    </message>
    <message numerus="yes">
        <source>Burst of %1 message(s)</source>
        <translation>
            <numerusform>连发 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeating every %1 ms</source>
        <translation>每 %1 毫秒重复一次</translation>
    </message>
    <message>
        <source>Repeating stopped after %1</source>
        <translation>重复已停止，共 %1</translation>
    </message>
    <message numerus="yes">
        <source>Auto-reply: %n rule(s) active, %1 sent.</source>
        <translation>
            <numerusform>自动回复：%n 条规则已启用，已发送 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back because of the limit of %1 a second: %2.</source>
        <translation>因每秒 %1 个的限制而暂缓：%2。</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>未能判定：%1。</translation>
    </message>
    <message>
        <source>The awaited message was received: %1</source>
        <translation>已收到等待的消息：%1</translation>
    </message>
</context>
<context>
    <name>wasclean::BeforePage</name>
    <message>
        <source>New request</source>
        <translation>新请求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a request and its URL</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>HTTP requests that are sent before each opening handshake, one after the other: a login, a CSRF token. What they save fills in {{name}} in the URL, the headers and the messages. If one fails, no connection is attempted.</source>
        <translation>在每次打开握手之前依次发送的 HTTP 请求：登录、CSRF 令牌等。它们保存的值会填入 URL、标头和消息中的 {{name}}。如果其中一个失败，则不会尝试连接。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The request that is edited below. What is entered for a new request adds it.</source>
        <translation>下面正在编辑的请求。为新请求输入内容即可添加它。</translation>
    </message>
    <message>
        <source>Remove request</source>
        <translation>移除请求</translation>
    </message>
    <message>
        <source>Se&amp;nd this request</source>
        <translation>发送此请求(&amp;N)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Empty for GET, or for POST with a body.</source>
        <translation>留空表示 GET；有正文时表示 POST。</translation>
    </message>
    <message>
        <source>Request URL</source>
        <translation>请求 URL</translation>
    </message>
    <message>
        <source>http or https.</source>
        <translation>http 或 https。</translation>
    </message>
    <message>
        <source>Send request header %1</source>
        <translation>发送请求标头 %1</translation>
    </message>
    <message>
        <source>Request header %1 name</source>
        <translation>请求标头 %1 的名称</translation>
    </message>
    <message>
        <source>Request header %1 value</source>
        <translation>请求标头 %1 的值</translation>
    </message>
    <message>
        <source>Remove request header %1</source>
        <translation>移除请求标头 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Request he&amp;aders</source>
        <translation>请求标头(&amp;A)</translation>
    </message>
    <message>
        <source>Bod&amp;y</source>
        <translation>正文(&amp;Y)</translation>
    </message>
    <message>
        <source>Sent as JSON or as a form if it looks like one, else as plain text, unless a header says the Content-Type. Values of variables are escaped as it needs.</source>
        <translation>如果看起来像 JSON 或表单，则按该类型发送，否则按纯文本发送，除非标头指定了 Content-Type。变量的值会按需转义。</translation>
    </message>
    <message>
        <source>Save value %1</source>
        <translation>保存值 %1</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Place of value %1 in the answer</source>
        <translation>值 %1 在应答中的位置</translation>
    </message>
    <message>
        <source>Remove saved value %1</source>
        <translation>移除保存的值 %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>$.path, header:NAME, cookie:NAME or regex:EXPRESSION</source>
        <translation>$.路径、header:名称、cookie:名称 或 regex:表达式</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>保存的值</translation>
    </message>
    <message>
        <source>Before connecting</source>
        <translation>连接之前</translation>
    </message>
</context>
<context>
    <name>wasclean::BlockFile</name>
    <message>
        <source>the file “%1” is not a regular file</source>
        <translation>文件“%1”不是普通文件</translation>
    </message>
    <message>
        <source>the file “%1” belongs to another capture</source>
        <translation>文件“%1”属于另一个捕获</translation>
    </message>
    <message>
        <source>a part of the file “%1” is missing</source>
        <translation>文件“%1”的一部分缺失</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>the second file “%1” of the capture is missing</source>
        <translation>捕获的第二个文件“%1”缺失</translation>
    </message>
</context>
<context>
    <name>wasclean::BoundedInflater</name>
    <message>
        <source>A compressed message cannot be decompressed (RFC 7692, 7.2.2)</source>
        <translation>无法解压压缩的消息（RFC 7692，7.2.2）</translation>
    </message>
    <message>
        <source>The compressed messages of this connection decompress to more than %1 times their size: %2 bytes were received, and decompressed to %3</source>
        <translation>此连接的压缩消息解压后超过其大小的 %1 倍：收到 %2 字节，解压为 %3</translation>
    </message>
    <message>
        <source>A compressed message decompresses to more than %1 bytes, the limit that Wasclean uses unless you set one</source>
        <translation>压缩消息解压后超过 %1 字节，这是未设置限制时 Wasclean 使用的上限</translation>
    </message>
    <message>
        <source>A message of at least %1 bytes is larger than the limit of %2 bytes that you set</source>
        <translation>至少 %1 字节的消息超过了您设置的 %2 字节限制</translation>
    </message>
</context>
<context>
    <name>wasclean::BugReport</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Error event</source>
        <translation>错误事件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Meaning of the code</source>
        <translation>代码的含义</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Times (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>%1, %2 after the start</source>
        <translation>%1，开始后 %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>最后接收</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>最后发送</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP 结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Close 帧</translation>
    </message>
    <message>
        <source>Sent (without its mask)</source>
        <translation>已发送（去掉掩码）</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Broken frame</source>
        <translation>违规的帧</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Number of the frame from the server</source>
        <translation>服务器帧的编号</translation>
    </message>
    <message>
        <source>Bytes of earlier frames</source>
        <translation>之前各帧的字节数</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>开头的字节</translation>
    </message>
    <message>
        <source>Wrong byte</source>
        <translation>错误的字节</translation>
    </message>
    <message>
        <source>Probable causes</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>观察到：%1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>尝试：%1</translation>
    </message>
    <message>
        <source>What a browser would have written to its console</source>
        <translation>浏览器会写入控制台的内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>How a WebSocket connection ended</source>
        <translation>WebSocket 连接如何结束</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>wasclean::Capture</name>
    <message>
        <source>The capture is already being saved.</source>
        <translation>正在保存捕获。</translation>
    </message>
    <message>
        <source>not all rows could be written</source>
        <translation>无法写入所有行</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>无法将捕获保存为 %1：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureCopy</name>
    <message>
        <source>that file is open</source>
        <translation>该文件已打开</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>文件的一部分已损坏</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureEntry</name>
    <message>
        <source>The file “%1”, which belongs to the capture, is not a regular file. Remove it, and open the capture again.</source>
        <translation>属于该捕获的文件“%1”不是普通文件。请移除它，然后重新打开捕获。</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureFile</name>
    <message>
        <source>the file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>the file is not a Wasclean capture</source>
        <translation>该文件不是 Wasclean 捕获</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Wasclean (format %1; this version reads up to %2)</source>
        <translation>该文件由更新版本的 Wasclean 写入（格式 %1；此版本最多读取 %2）</translation>
    </message>
    <message>
        <source>the row numbers are not consecutive</source>
        <translation>行号不连续</translation>
    </message>
    <message>
        <source>a message claims to be larger than the file</source>
        <translation>有消息声称比文件还大</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>文件的一部分已损坏</translation>
    </message>
    <message>
        <source>a part of the file is missing</source>
        <translation>文件的一部分缺失</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureModel</name>
    <message>
        <source>This row could not be read from the capture.</source>
        <translation>无法从捕获中读取此行。</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>有书签</translation>
    </message>
    <message>
        <source>★</source>
        <translation>★</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, does not fit the schema: %2</source>
        <translation>%1，不符合模式：%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 with all messages of the frame</source>
        <translation>%1，含该帧的全部消息</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureRecoveryController</name>
    <message numerus="yes">
        <source>Wasclean was not closed properly. A capture with %1 row(s), the last at %2, can be recovered.</source>
        <translation>
            <numerusform>Wasclean 未正常关闭。可以恢复一个有 %1 行的捕获，最后一行在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;capture</source>
        <translation>打开捕获(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ave as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Delete capture…</source>
        <translation>删除捕获(&amp;D)…</translation>
    </message>
    <message>
        <source>As&amp;k again later</source>
        <translation>稍后再问(&amp;K)</translation>
    </message>
    <message>
        <source>Delete capture</source>
        <translation>删除捕获</translation>
    </message>
    <message>
        <source>Its messages cannot be recovered after that.</source>
        <translation>之后将无法恢复其中的消息。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureSink</name>
    <message>
        <source>the existing file is a capture that is in use</source>
        <translation>现有文件是正在使用的捕获</translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureSource</name>
    <message>
        <source>The capture is damaged: nothing after row %1 can be read.</source>
        <translation>捕获已损坏：第 %1 行之后无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged: %1 row(s) could not be read, and nothing after row %2.</source>
        <translation>
            <numerusform>捕获已损坏：%1 行无法读取，第 %2 行之后也无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The capture is damaged: %1 row(s) could not be read.</source>
        <translation>
            <numerusform>捕获已损坏：%1 行无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) could not be read here: the capture is damaged.</source>
        <translation>
            <numerusform>此处有 %1 行无法读取：捕获已损坏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::CaptureWriter</name>
    <message>
        <source>the part kept in the cache can no longer be read</source>
        <translation>缓存中的部分已无法读取</translation>
    </message>
    <message>
        <source>it is open in another window</source>
        <translation>它已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>The capture %1 is damaged: none of its messages can be read.</source>
        <translation>捕获 %1 已损坏：其中的消息均无法读取。</translation>
    </message>
    <message>
        <source>The capture %1 is damaged: nothing after message %2 can be read. The messages up to there are shown.</source>
        <translation>捕获 %1 已损坏：消息 %2 之后无法读取。显示在此之前的消息。</translation>
    </message>
    <message>
        <source>The capture %1 could not be read: %2.</source>
        <translation>无法读取捕获 %1：%2。</translation>
    </message>
    <message>
        <source>The capture %1 cannot be written: %2. The messages received so far are kept in memory, and receiving pauses until the capture can be written again. Wasclean keeps trying.</source>
        <translation>无法写入捕获 %1：%2。到目前为止收到的消息保存在内存中，接收将暂停，直到可以再次写入捕获。Wasclean 会继续尝试。</translation>
    </message>
    <message>
        <source>that file is open</source>
        <translation>该文件已打开</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not all rows could be written</source>
        <translation>无法写入所有行</translation>
    </message>
</context>
<context>
    <name>wasclean::CauseList</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To find out more</source>
        <translation>进一步了解</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>观察到</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
</context>
<context>
    <name>wasclean::CertificateFiles</name>
    <message>
        <source>“%1” is encrypted. Enter its passphrase.</source>
        <translation>“%1”已加密。请输入其密码短语。</translation>
    </message>
    <message>
        <source>The passphrase for “%1” is wrong.</source>
        <translation>“%1”的密码短语错误。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Either the passphrase is wrong, or the file uses the old RC2 encryption, which OpenSSL 3 does not read; “openssl pkcs12 -legacy” can convert it.</source>
        <translation>无法打开“%1”。要么密码短语错误，要么文件使用了 OpenSSL 3 不读取的旧 RC2 加密；“openssl pkcs12 -legacy”可以转换它。</translation>
    </message>
    <message>
        <source>“%1” does not contain both a certificate and its key.</source>
        <translation>“%1”未同时包含证书及其密钥。</translation>
    </message>
    <message>
        <source>A revocation list in “%1” is damaged.</source>
        <translation>“%1”中的吊销列表已损坏。</translation>
    </message>
    <message>
        <source>“%1” is not a certificate or a revocation list in PEM or DER.</source>
        <translation>“%1”不是 PEM 或 DER 格式的证书或吊销列表。</translation>
    </message>
    <message>
        <source>“%1” is not a certificate in PEM, DER or PKCS#12.</source>
        <translation>“%1”不是 PEM、DER 或 PKCS#12 格式的证书。</translation>
    </message>
    <message>
        <source>“%1” contains no key. Choose the key file.</source>
        <translation>“%1”不包含密钥。请选择密钥文件。</translation>
    </message>
    <message>
        <source>“%1” is not an RSA, DSA or elliptic-curve key.</source>
        <translation>“%1”不是 RSA、DSA 或椭圆曲线密钥。</translation>
    </message>
    <message>
        <source>The key in “%1” does not belong to the certificate in “%2”.</source>
        <translation>“%1”中的密钥与“%2”中的证书不匹配。</translation>
    </message>
    <message>
        <source>Revocation lists in “%1” cannot be read: %2.</source>
        <translation>无法读取“%1”中的吊销列表：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::CertificateProblems</name>
    <message>
        <source>it does not name any host, so it is not valid for %1</source>
        <translation>它没有指定任何主机，因此对 %1 无效</translation>
    </message>
    <message>
        <source>it names “%1” only as its common name, which does not count; it has no alternative names</source>
        <translation>它仅以通用名称列出“%1”，这不算数；它没有备用名称</translation>
    </message>
    <message>
        <source>it is for %2 and others, not for %1</source>
        <translation>它用于 %2 等主机，而不是 %1</translation>
    </message>
    <message>
        <source>it is for %2, not for %1</source>
        <translation>它用于 %2，而不是 %1</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>它已于 %1 过期</translation>
    </message>
    <message>
        <source>its issuer “%1” expired on %2</source>
        <translation>其颁发者“%1”已于 %2 过期</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>它在 %1 之前无效</translation>
    </message>
    <message>
        <source>its issuer “%1” is not valid before %2</source>
        <translation>其颁发者“%1”在 %2 之前无效</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>它是自签名的</translation>
    </message>
    <message>
        <source>its issuer “%1” is self-signed</source>
        <translation>其颁发者“%1”是自签名的</translation>
    </message>
    <message>
        <source>its chain ends at “%1”, which is not trusted here</source>
        <translation>其证书链终止于此处不受信任的“%1”</translation>
    </message>
    <message>
        <source>it was issued by “%1”, an issuer that is not known here</source>
        <translation>它由“%1”颁发，此处不认识该颁发者</translation>
    </message>
    <message>
        <source>its issuer “%1” was issued by “%2”, which is not known here</source>
        <translation>其颁发者“%1”由此处不认识的“%2”颁发</translation>
    </message>
    <message>
        <source>its issuer&apos;s certificate was not sent and is not known here</source>
        <translation>其颁发者的证书未发送，此处也不认识</translation>
    </message>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>它已被颁发者吊销</translation>
    </message>
    <message>
        <source>its issuer “%1” was itself revoked</source>
        <translation>其颁发者“%1”本身已被吊销</translation>
    </message>
    <message>
        <source>“%1” is not allowed to issue certificates</source>
        <translation>“%1”无权颁发证书</translation>
    </message>
    <message>
        <source>it is not meant for servers</source>
        <translation>它不是用于服务器的</translation>
    </message>
    <message>
        <source>its issuer “%1” is not meant for servers</source>
        <translation>其颁发者“%1”不是用于服务器的</translation>
    </message>
    <message>
        <source>the server sent no certificate</source>
        <translation>服务器未发送证书</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseBody</name>
    <message>
        <source>A Close frame has a body of one byte (RFC 6455, 5.5.1)</source>
        <translation>Close 帧的正文只有一个字节（RFC 6455，5.5.1）</translation>
    </message>
    <message>
        <source>A Close frame carries the code %1, which must never be sent (RFC 6455, 7.4.1)</source>
        <translation>Close 帧带有绝不能发送的代码 %1（RFC 6455，7.4.1）</translation>
    </message>
    <message>
        <source>A Close frame&apos;s reason is not valid UTF-8 (RFC 6455, 5.5.1)</source>
        <translation>Close 帧的原因不是有效的 UTF-8（RFC 6455，5.5.1）</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseCodeMeaning</name>
    <message>
        <source>The connection fulfilled its purpose and was closed normally.</source>
        <translation>连接已完成其目的，并正常关闭。</translation>
    </message>
    <message>
        <source>The sender is going away: for example, a server shuts down, or a user leaves a page.</source>
        <translation>发送方即将离开：例如服务器关机，或用户离开页面。</translation>
    </message>
    <message>
        <source>The sender ends the connection because of a protocol error.</source>
        <translation>发送方因协议错误结束连接。</translation>
    </message>
    <message>
        <source>The sender received a type of data that it cannot accept, such as a binary message where it supports text only.</source>
        <translation>发送方收到了无法接受的数据类型，例如在仅支持文本的地方收到二进制消息。</translation>
    </message>
    <message>
        <source>Reserved and without a meaning. A Close frame must not contain this code.</source>
        <translation>保留，没有含义。Close 帧不得包含此代码。</translation>
    </message>
    <message>
        <source>The Close frame contained no code. A Close frame must not contain 1005 itself.</source>
        <translation>Close 帧不含代码。Close 帧本身不得包含 1005。</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, or the opening handshake failed. A Close frame must not contain 1006 itself.</source>
        <translation>连接在没有 Close 帧的情况下结束，或打开握手失败。Close 帧本身不得包含 1006。</translation>
    </message>
    <message>
        <source>The sender received a message whose data is not of its type, such as a text that is not UTF-8.</source>
        <translation>发送方收到数据与类型不符的消息，例如不是 UTF-8 的文本。</translation>
    </message>
    <message>
        <source>The sender received a message that is against its policy. This is also the code for refusals that no other code fits.</source>
        <translation>发送方收到违反其策略的消息。没有其他合适代码的拒绝也使用此代码。</translation>
    </message>
    <message>
        <source>The sender received a message that is too big for it to process.</source>
        <translation>发送方收到了太大而无法处理的消息。</translation>
    </message>
    <message>
        <source>A client expected an extension that the server did not agree to. Servers do not send this code.</source>
        <translation>客户端需要服务器未同意的扩展。服务器不发送此代码。</translation>
    </message>
    <message>
        <source>The sender had an unexpected error and cannot continue.</source>
        <translation>发送方遇到意外错误，无法继续。</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>服务正在重启。</translation>
    </message>
    <message>
        <source>The service cannot serve the client at the moment. Connect again later.</source>
        <translation>服务暂时无法为客户端提供服务。请稍后重新连接。</translation>
    </message>
    <message>
        <source>A gateway received an invalid answer from the server behind it.</source>
        <translation>网关从其后端服务器收到了无效响应。</translation>
    </message>
    <message>
        <source>The TLS handshake failed. A Close frame must not contain this code.</source>
        <translation>TLS 握手失败。Close 帧不得包含此代码。</translation>
    </message>
    <message>
        <source>Credentials are missing or wrong, like 401 in HTTP. Older applications use 3000 with other meanings.</source>
        <translation>凭据缺失或错误，类似 HTTP 中的 401。较旧的应用程序将 3000 用作其他含义。</translation>
    </message>
    <message>
        <source>The client does not have permission, like 403 in HTTP.</source>
        <translation>客户端没有权限，类似 HTTP 中的 403。</translation>
    </message>
    <message>
        <source>The sender waited too long for the client, like 408 in HTTP.</source>
        <translation>发送方等待客户端的时间过长，类似 HTTP 中的 408。</translation>
    </message>
    <message>
        <source>The application accepts connections over TLS only.</source>
        <translation>该应用程序仅接受通过 TLS 的连接。</translation>
    </message>
    <message>
        <source>Do not connect again without changes.</source>
        <translation>不做更改就不要重新连接。</translation>
    </message>
    <message>
        <source>Connect again after a second or more.</source>
        <translation>一秒或更久之后重新连接。</translation>
    </message>
    <message>
        <source>Connect again at once.</source>
        <translation>立即重新连接。</translation>
    </message>
    <message>
        <source>RFC 6455, section 7.4.2</source>
        <translation>RFC 6455，第 7.4.2 节</translation>
    </message>
    <message>
        <source>The application defines the meaning of %1. By a common convention it is that of the HTTP status %2.</source>
        <translation>%1 的含义由应用程序定义。按照常见惯例，它与 HTTP 状态 %2 相同。</translation>
    </message>
    <message>
        <source>The application defines the meaning of %1.</source>
        <translation>%1 的含义由应用程序定义。</translation>
    </message>
    <message>
        <source>Libraries and frameworks define the codes from 3000 to 3999, including %1.</source>
        <translation>3000 到 3999 的代码（包括 %1）由库和框架定义。</translation>
    </message>
    <message>
        <source>A Close frame must not contain %1, which has no meaning.</source>
        <translation>Close 帧不得包含没有含义的 %1。</translation>
    </message>
    <message>
        <source>RFC 6455, section 7.4.1</source>
        <translation>RFC 6455，第 7.4.1 节</translation>
    </message>
    <message>
        <source>IANA registry of close codes</source>
        <translation>IANA 关闭代码注册表</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid.</source>
        <translation>服务器的响应无效。</translation>
    </message>
    <message>
        <source>The client had an internal error.</source>
        <translation>客户端发生内部错误。</translation>
    </message>
    <message>
        <source>A message has a type or a form that the protocol does not define.</source>
        <translation>消息的类型或形式未由协议定义。</translation>
    </message>
    <message>
        <source>A subscription was requested before the server&apos;s connection_ack. The code does not mean that a token is wrong.</source>
        <translation>在服务器发送 connection_ack 之前请求了订阅。此代码并不表示令牌错误。</translation>
    </message>
    <message>
        <source>The server rejected the connection_init message.</source>
        <translation>服务器拒绝了 connection_init 消息。</translation>
    </message>
    <message>
        <source>The subprotocol is not acceptable.</source>
        <translation>子协议不可接受。</translation>
    </message>
    <message>
        <source>The client did not send connection_init in time; the default is 3 s.</source>
        <translation>客户端未及时发送 connection_init；默认为 3 秒。</translation>
    </message>
    <message>
        <source>A subscription with the same id is already active.</source>
        <translation>具有相同 id 的订阅已处于活动状态。</translation>
    </message>
    <message>
        <source>The client sent connection_init more than once.</source>
        <translation>客户端多次发送 connection_init。</translation>
    </message>
    <message>
        <source>The server had an internal error.</source>
        <translation>服务器发生内部错误。</translation>
    </message>
    <message>
        <source>The server did not send connection_ack in time.</source>
        <translation>服务器未及时发送 connection_ack。</translation>
    </message>
    <message>
        <source>Something unknown went wrong.</source>
        <translation>发生了未知错误。</translation>
    </message>
    <message>
        <source>The client sent an opcode that the gateway does not define, or a payload that does not match its opcode.</source>
        <translation>客户端发送了网关未定义的操作码，或与操作码不符的负载。</translation>
    </message>
    <message>
        <source>A payload could not be decoded.</source>
        <translation>无法解码负载。</translation>
    </message>
    <message>
        <source>The client sent a payload before Identify, or its session is no longer valid.</source>
        <translation>客户端在 Identify 之前发送了负载，或其会话已失效。</translation>
    </message>
    <message>
        <source>The token in Identify is wrong. Do not connect again with it.</source>
        <translation>Identify 中的令牌错误。不要再用它连接。</translation>
    </message>
    <message>
        <source>Identify was sent more than once.</source>
        <translation>Identify 被发送了多次。</translation>
    </message>
    <message>
        <source>The sequence number in Resume is not valid.</source>
        <translation>Resume 中的序列号无效。</translation>
    </message>
    <message>
        <source>The client sent too much too quickly.</source>
        <translation>客户端发送过多过快。</translation>
    </message>
    <message>
        <source>The session timed out.</source>
        <translation>会话已超时。</translation>
    </message>
    <message>
        <source>The shard in Identify is not valid. Do not connect again with it.</source>
        <translation>Identify 中的分片无效。不要再用它连接。</translation>
    </message>
    <message>
        <source>The session would have too many guilds, so sharding is required.</source>
        <translation>会话的服务器（guild）过多，因此需要分片。</translation>
    </message>
    <message>
        <source>The version of the gateway in the URL is not valid.</source>
        <translation>URL 中的网关版本无效。</translation>
    </message>
    <message>
        <source>The number of an intent is not valid.</source>
        <translation>intent 的编号无效。</translation>
    </message>
    <message>
        <source>An intent is not enabled for this application, or it was not approved for it.</source>
        <translation>此应用程序未启用某个 intent，或未获批准。</translation>
    </message>
    <message>
        <source>The client sent a message, but it must send only Pongs.</source>
        <translation>客户端发送了消息，但它只能发送 Pong。</translation>
    </message>
    <message>
        <source>The client did not answer a Ping.</source>
        <translation>客户端未应答 Ping。</translation>
    </message>
    <message>
        <source>No subscription was created within 10 s after the connection opened.</source>
        <translation>连接打开后 10 秒内未创建订阅。</translation>
    </message>
    <message>
        <source>The client did not connect again within 30 s after a reconnect message.</source>
        <translation>客户端在收到重连消息后 30 秒内未重新连接。</translation>
    </message>
    <message>
        <source>There was a timeout in the network.</source>
        <translation>网络超时。</translation>
    </message>
    <message>
        <source>There was an error in the network.</source>
        <translation>网络错误。</translation>
    </message>
    <message>
        <source>The URL to reconnect to is not valid.</source>
        <translation>重新连接的 URL 无效。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The node is shutting down.</source>
        <translation>节点正在关闭。</translation>
    </message>
    <message>
        <source>The connection expired.</source>
        <translation>连接已过期。</translation>
    </message>
    <message>
        <source>A subscription expired.</source>
        <translation>订阅已过期。</translation>
    </message>
    <message>
        <source>The client does not read fast enough.</source>
        <translation>客户端读取不够快。</translation>
    </message>
    <message>
        <source>The server could not write to the client.</source>
        <translation>服务器无法写入客户端。</translation>
    </message>
    <message>
        <source>The client&apos;s position in the stream of a channel is wrong. The client should reconnect.</source>
        <translation>客户端在频道流中的位置错误。客户端应重新连接。</translation>
    </message>
    <message>
        <source>The server asks the client to reconnect.</source>
        <translation>服务器要求客户端重新连接。</translation>
    </message>
    <message>
        <source>The client did not answer a ping of the application in time.</source>
        <translation>客户端未及时应答应用程序的 ping。</translation>
    </message>
    <message>
        <source>The client sent too many requests.</source>
        <translation>客户端发送的请求过多。</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>令牌无效。</translation>
    </message>
    <message>
        <source>The client sent commands in a wrong form or in a wrong order.</source>
        <translation>客户端发送的命令形式或顺序错误。</translation>
    </message>
    <message>
        <source>The client did not authenticate in time after the connection opened.</source>
        <translation>连接打开后客户端未及时进行身份验证。</translation>
    </message>
    <message>
        <source>The server disconnected the client, which should not reconnect.</source>
        <translation>服务器断开了客户端，客户端不应重新连接。</translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation>连接过多。</translation>
    </message>
    <message>
        <source>The client uses too many channels.</source>
        <translation>客户端使用的频道过多。</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseFrameText</name>
    <message>
        <source>No close code</source>
        <translation>无关闭代码</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>The body has one byte, which is no close code.</source>
        <translation>正文只有一个字节，不是关闭代码。</translation>
    </message>
    <message>
        <source>The Close frame carries no close code and no close reason.</source>
        <translation>Close 帧既没有关闭代码也没有关闭原因。</translation>
    </message>
    <message>
        <source>Close code: %1</source>
        <translation>关闭代码：%1</translation>
    </message>
    <message>
        <source>The close reason is not valid UTF-8.</source>
        <translation>关闭原因不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>There is no close reason.</source>
        <translation>没有关闭原因。</translation>
    </message>
    <message>
        <source>Close reason: %1</source>
        <translation>关闭原因：%1</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseFramesView</name>
    <message>
        <source>Close frames</source>
        <translation>Close 帧</translation>
    </message>
    <message>
        <source>↑ sent</source>
        <translation>↑ 已发送</translation>
    </message>
    <message>
        <source>↓ received</source>
        <translation>↓ 已接收</translation>
    </message>
    <message>
        <source>↑ sent: none</source>
        <translation>↑ 已发送：无</translation>
    </message>
    <message>
        <source>↓ received: none</source>
        <translation>↓ 已接收：无</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseInput</name>
    <message>
        <source>Close co&amp;de</source>
        <translation>关闭代码(&amp;D)</translation>
    </message>
    <message>
        <source>Close &amp;reason</source>
        <translation>关闭原因(&amp;R)</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭代码</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>A close reason needs a close code. Enter a code, or clear the reason.</source>
        <translation>关闭原因需要关闭代码。请输入代码，或清除原因。</translation>
    </message>
    <message>
        <source>The close code must be a whole number: 1000, or 3000 to 4999.</source>
        <translation>关闭代码必须是整数：1000，或 3000 到 4999。</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseMenu</name>
    <message>
        <source>Drop now</source>
        <translation>立即断开</translation>
    </message>
    <message>
        <source>End TCP now, without a closing handshake (%1)</source>
        <translation>立即结束 TCP，不进行关闭握手（%1）</translation>
    </message>
</context>
<context>
    <name>wasclean::CloseStatus</name>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3</source>
        <translation>第 %1 次尝试，%2：%3</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the marked fields, then connect again.</source>
        <translation>未发送任何内容。请更正标记的字段，然后重新连接。</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>连接已打开。</translation>
    </message>
    <message>
        <source>The connection is closing.</source>
        <translation>正在关闭连接。</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s Close frame: %1 s</source>
        <translation>等待服务器的 Close 帧：%1 秒</translation>
    </message>
    <message>
        <source>Show who ended the connection, when and why (%1)</source>
        <translation>显示谁结束了连接、何时以及为什么（%1）</translation>
    </message>
</context>
<context>
    <name>wasclean::CodecControls</name>
    <message>
        <source>Show &amp;summaries</source>
        <translation>显示摘要(&amp;S)</translation>
    </message>
    <message>
        <source>Answer as a &amp;client</source>
        <translation>作为客户端应答(&amp;C)</translation>
    </message>
    <message>
        <source>Hide heartbeats</source>
        <translation>隐藏心跳</translation>
    </message>
    <message>
        <source>Hide messages that only keep the connection alive</source>
        <translation>隐藏仅用于保持连接的消息</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Show what messages mean in the log, or the messages as they travelled (%1)</source>
        <translation>在日志中显示消息的含义，或按传输的原样显示消息（%1）</translation>
    </message>
    <message>
        <source>Send what a client of the protocol has to send by itself: the opening message, answers to pings, heartbeats</source>
        <translation>发送该协议的客户端必须自行发送的内容：开始消息、对 ping 的应答、心跳</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>协议：%1</translation>
    </message>
    <message>
        <source>The protocol that messages are read as, chosen by hand</source>
        <translation>手动选择的消息读取协议</translation>
    </message>
    <message>
        <source>No protocol was recognised. Choose one to read the messages as</source>
        <translation>未识别出协议。请选择用于读取消息的协议</translation>
    </message>
    <message>
        <source>&amp;Automatic (%1)</source>
        <translation>自动（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;quests and answers</source>
        <translation>请求和应答(&amp;Q)</translation>
    </message>
    <message>
        <source>Show how long answers took, and the requests that have no answer</source>
        <translation>显示应答所用的时间，以及没有应答的请求</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>协议(&amp;T)</translation>
    </message>
    <message>
        <source>Sc&amp;hemas…</source>
        <translation>模式(&amp;H)…</translation>
    </message>
    <message>
        <source>Schema faults only</source>
        <translation>仅模式错误</translation>
    </message>
    <message>
        <source>Show only messages that do not fit their schema</source>
        <translation>只显示不符合其模式的消息</translation>
    </message>
    <message>
        <source>Compare messages with a JSON Schema, an AsyncAPI document or the schemas of OCPP</source>
        <translation>将消息与 JSON Schema、AsyncAPI 文档或 OCPP 的模式进行比较</translation>
    </message>
    <message>
        <source>T&amp;ypes of Protocol Buffers…</source>
        <translation>Protocol Buffers 类型(&amp;Y)…</translation>
    </message>
    <message>
        <source>Read messages of Protocol Buffers by a schema: “.proto” files or a descriptor set</source>
        <translation>按模式读取 Protocol Buffers 消息：“.proto”文件或描述符集</translation>
    </message>
    <message>
        <source>&amp;Protocols</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>One row per &amp;message</source>
        <translation>每条消息一行(&amp;M)</translation>
    </message>
    <message>
        <source>Show messages that travelled together in one frame as rows of their own</source>
        <translation>将同一帧中一起传输的消息各显示为一行</translation>
    </message>
</context>
<context>
    <name>wasclean::CodecText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“identifier” must be a string that contains JSON; Rails ignores the command (Action Cable protocol)</source>
        <translation>“identifier”必须是包含 JSON 的字符串；Rails 会忽略该命令（Action Cable 协议）</translation>
    </message>
    <message>
        <source>“data” must be a string that contains JSON (Action Cable protocol)</source>
        <translation>“data”必须是包含 JSON 的字符串（Action Cable 协议）</translation>
    </message>
    <message>
        <source>“command”, “type” and “message” are all missing (Action Cable protocol)</source>
        <translation>“command”、“type”和“message”全部缺失（Action Cable 协议）</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>a message must be an object (Action Cable protocol)</source>
        <translation>消息必须是对象（Action Cable 协议）</translation>
    </message>
    <message>
        <source>perform %1</source>
        <translation>perform %1</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>malformed: %1</source>
        <translation>格式错误：%1</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”.</source>
        <translation>服务器选择了子协议“%1”。</translation>
    </message>
    <message>
        <source>The URL contains “%1”.</source>
        <translation>URL 包含“%1”。</translation>
    </message>
    <message>
        <source>One of the first messages sent is typical of it: %1</source>
        <translation>最先发送的消息之一是其典型消息：%1</translation>
    </message>
    <message>
        <source>One of the first messages received is typical of it: %1</source>
        <translation>最先收到的消息之一是其典型消息：%1</translation>
    </message>
    <message>
        <source>%1 errors: %2</source>
        <translation>%1 个错误：%2</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>the member “type” is missing (protocol %1)</source>
        <translation>缺少成员“type”（协议 %1）</translation>
    </message>
    <message>
        <source>“%1” is a message of the protocol %2; this connection uses %3</source>
        <translation>“%1”是协议 %2 的消息；此连接使用 %3</translation>
    </message>
    <message>
        <source>“%1” is no message type of the protocol %2</source>
        <translation>“%1”不是协议 %2 的消息类型</translation>
    </message>
    <message>
        <source>“%1” needs an “id” that is a string (protocol %2)</source>
        <translation>“%1”需要字符串“id”（协议 %2）</translation>
    </message>
    <message>
        <source>“%1” needs a “payload” (protocol %2)</source>
        <translation>“%1”需要“payload”（协议 %2）</translation>
    </message>
    <message>
        <source>only the client may send “%1” (protocol %2)</source>
        <translation>只有客户端可以发送“%1”（协议 %2）</translation>
    </message>
    <message>
        <source>only the server may send “%1” (protocol %2)</source>
        <translation>只有服务器可以发送“%1”（协议 %2）</translation>
    </message>
    <message>
        <source>a message must be an object (protocol %1)</source>
        <translation>消息必须是对象（协议 %1）</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>error %1 %2</source>
        <translation>error %1 %2</translation>
    </message>
    <message>
        <source>the member “jsonrpc” must be &quot;2.0&quot; (JSON-RPC 2.0, section 4)</source>
        <translation>成员“jsonrpc”必须是 &quot;2.0&quot;（JSON-RPC 2.0，第 4 节）</translation>
    </message>
    <message>
        <source>a response has either “result” or “error”, not both (JSON-RPC 2.0, section 5)</source>
        <translation>响应只有“result”或“error”之一，不能两者都有（JSON-RPC 2.0，第 5 节）</translation>
    </message>
    <message>
        <source>“method”, “result” and “error” are all missing (JSON-RPC 2.0, sections 4 and 5)</source>
        <translation>“method”、“result”和“error”全部缺失（JSON-RPC 2.0，第 4 和 5 节）</translation>
    </message>
    <message>
        <source>“method” and the members of a response must not be in one object (JSON-RPC 2.0, sections 4 and 5)</source>
        <translation>“method”和响应的成员不得在同一对象中（JSON-RPC 2.0，第 4 和 5 节）</translation>
    </message>
    <message>
        <source>“method” must be a string (JSON-RPC 2.0, section 4)</source>
        <translation>“method”必须是字符串（JSON-RPC 2.0，第 4 节）</translation>
    </message>
    <message>
        <source>“params” must be an array or an object (JSON-RPC 2.0, section 4.2)</source>
        <translation>“params”必须是数组或对象（JSON-RPC 2.0，第 4.2 节）</translation>
    </message>
    <message>
        <source>the “id” of the response is missing (JSON-RPC 2.0, section 5)</source>
        <translation>响应缺少“id”（JSON-RPC 2.0，第 5 节）</translation>
    </message>
    <message>
        <source>a message is an object, or an array of them (JSON-RPC 2.0, sections 4 and 6)</source>
        <translation>消息是对象或对象数组（JSON-RPC 2.0，第 4 和 6 节）</translation>
    </message>
    <message>
        <source>a batch must not be empty (JSON-RPC 2.0, section 6)</source>
        <translation>批处理不得为空（JSON-RPC 2.0，第 6 节）</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>call %1 %2</source>
        <translation>call %1 %2</translation>
    </message>
    <message>
        <source>notify %1 %2</source>
        <translation>notify %1 %2</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>result %1</translation>
    </message>
    <message>
        <source>an element of a batch must be an object (JSON-RPC 2.0, section 6)</source>
        <translation>批处理的元素必须是对象（JSON-RPC 2.0，第 6 节）</translation>
    </message>
    <message>
        <source>MessagePack: nested more than %1 levels deep</source>
        <translation>MessagePack：嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>MessagePack: the byte C1 is never used</source>
        <translation>MessagePack：字节 C1 从不使用</translation>
    </message>
    <message>
        <source>a message of type %1 has %2 elements; this one has %3 (OCPP-J, RPC framework)</source>
        <translation>类型 %1 的消息有 %2 个元素；此消息有 %3 个（OCPP-J，RPC framework）</translation>
    </message>
    <message>
        <source>the message id must be a string (OCPP-J, RPC framework)</source>
        <translation>消息 id 必须是字符串（OCPP-J，RPC framework）</translation>
    </message>
    <message>
        <source>the message id has more than 36 characters (OCPP-J, RPC framework)</source>
        <translation>消息 id 超过 36 个字符（OCPP-J，RPC framework）</translation>
    </message>
    <message>
        <source>the action must be a string (OCPP-J, RPC framework)</source>
        <translation>操作必须是字符串（OCPP-J，RPC framework）</translation>
    </message>
    <message>
        <source>a message is an array that begins with its type, 2 to 6 (OCPP-J, RPC framework)</source>
        <translation>消息是以其类型（2 到 6）开头的数组（OCPP-J，RPC framework）</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>the message is empty; %1 has values</source>
        <translation>消息为空；%1 应有值</translation>
    </message>
    <message>
        <source>record %1 is not JSON: %2</source>
        <translation>记录 %1 不是 JSON：%2</translation>
    </message>
    <message>
        <source>the message has no JSON text</source>
        <translation>消息没有 JSON 文本</translation>
    </message>
    <message>
        <source>heartbeat answered</source>
        <translation>心跳已应答</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>reply %1 %2</source>
        <translation>reply %1 %2</translation>
    </message>
    <message>
        <source>topic and event must be strings (Phoenix channels, serializer)</source>
        <translation>topic 和 event 必须是字符串（Phoenix channels，serializer）</translation>
    </message>
    <message>
        <source>a message is an array of five: join_ref, ref, topic, event and payload (Phoenix channels, serializer 2.0.0); this one has %1</source>
        <translation>消息是五个元素的数组：join_ref、ref、topic、event 和 payload（Phoenix channels，serializer 2.0.0）；此消息有 %1 个</translation>
    </message>
    <message>
        <source>the binary message ends within its header (Phoenix channels, serializer 2.0.0)</source>
        <translation>二进制消息在其头部内结束（Phoenix channels，serializer 2.0.0）</translation>
    </message>
    <message>
        <source>a binary message begins with 0, 1 or 2 (Phoenix channels, serializer 2.0.0)</source>
        <translation>二进制消息以 0、1 或 2 开头（Phoenix channels，serializer 2.0.0）</translation>
    </message>
    <message>
        <source>a varint is cut off (Protocol Buffers, encoding)</source>
        <translation>varint 被截断（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>a varint has more than 10 bytes (Protocol Buffers, encoding)</source>
        <translation>varint 超过 10 字节（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>%1 is no field number (Protocol Buffers, encoding)</source>
        <translation>%1 不是字段编号（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>the wire type %1 is not used (Protocol Buffers, encoding)</source>
        <translation>未使用 wire type %1（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>a field of %1 is cut off (Protocol Buffers, encoding)</source>
        <translation>%1 的字段被截断（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>field %1 has %2 bytes, but only %3 follow (Protocol Buffers, encoding)</source>
        <translation>字段 %1 有 %2 字节，但后面只有 %3（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>%1(%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>stream %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>send %1</translation>
    </message>
    <message>
        <source>invoke %1</source>
        <translation>invoke %1</translation>
    </message>
    <message>
        <source>item %1 %2</source>
        <translation>item %1 %2</translation>
    </message>
    <message>
        <source>done %1 error %2</source>
        <translation>done %1 error %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>done %1 = %2</source>
        <translation>done %1 = %2</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>cancel %1</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>close %1</translation>
    </message>
    <message>
        <source>may reconnect</source>
        <translation>可重新连接</translation>
    </message>
    <message>
        <source>ack up to %1</source>
        <translation>ack 到 %1</translation>
    </message>
    <message>
        <source>sequence begins at %1</source>
        <translation>序列从 %1 开始</translation>
    </message>
    <message>
        <source>handshake refused: %1</source>
        <translation>握手被拒绝：%1</translation>
    </message>
    <message>
        <source>handshake accepted</source>
        <translation>握手已接受</translation>
    </message>
    <message>
        <source>handshake %1 %2</source>
        <translation>握手 %1 %2</translation>
    </message>
    <message>
        <source>a record must be a JSON object (SignalR hub protocol, JSON encoding)</source>
        <translation>记录必须是 JSON 对象（SignalR hub protocol，JSON encoding）</translation>
    </message>
    <message>
        <source>“%1” is no message type; the types are 1 to 9 (SignalR hub protocol)</source>
        <translation>“%1”不是消息类型；类型为 1 到 9（SignalR hub protocol）</translation>
    </message>
    <message>
        <source>a completion has either “result” or “error”, not both (SignalR hub protocol, completion)</source>
        <translation>完成消息只有“result”或“error”之一，不能两者都有（SignalR hub protocol，completion）</translation>
    </message>
    <message>
        <source>the target is missing (SignalR hub protocol, invocation)</source>
        <translation>缺少 target（SignalR hub protocol，invocation）</translation>
    </message>
    <message>
        <source>a record must be an array that begins with its type, 1 to 9 (SignalR hub protocol, MessagePack encoding)</source>
        <translation>记录必须是以其类型（1 到 9）开头的数组（SignalR hub protocol，MessagePack encoding）</translation>
    </message>
    <message>
        <source>the byte 1E that ends a record is missing, so the receiver waits for more (SignalR hub protocol, JSON encoding)</source>
        <translation>缺少结束记录的字节 1E，因此接收方会等待更多内容（SignalR hub protocol，JSON encoding）</translation>
    </message>
    <message>
        <source>the message has no record</source>
        <translation>消息没有记录</translation>
    </message>
    <message>
        <source>a record is cut off: its length is %1, and %2 follow (SignalR hub protocol, MessagePack encoding)</source>
        <translation>记录被截断：其长度为 %1，后面有 %2（SignalR hub protocol，MessagePack encoding）</translation>
    </message>
    <message>
        <source>the Socket.IO packet type is missing (Socket.IO protocol, packet format)</source>
        <translation>缺少 Socket.IO 数据包类型（Socket.IO protocol，packet format）</translation>
    </message>
    <message>
        <source>“%1” is no Socket.IO packet type; the types are 0 to 6</source>
        <translation>“%1”不是 Socket.IO 数据包类型；类型为 0 到 6</translation>
    </message>
    <message>
        <source>a binary packet begins with the number of its attachments and “-” (Socket.IO protocol, packet format)</source>
        <translation>二进制数据包以其附件数量和“-”开头（Socket.IO protocol，packet format）</translation>
    </message>
    <message>
        <source>the array with the arguments is missing (Socket.IO protocol, packet format)</source>
        <translation>缺少参数数组（Socket.IO protocol，packet format）</translation>
    </message>
    <message>
        <source>the payload is not JSON: %1</source>
        <translation>负载不是 JSON：%1</translation>
    </message>
    <message>
        <source>the payload of an event or an ack must be an array (Socket.IO protocol, packet format)</source>
        <translation>事件或确认的负载必须是数组（Socket.IO protocol，packet format）</translation>
    </message>
    <message>
        <source>the name of the event is missing (Socket.IO protocol, event packets)</source>
        <translation>缺少事件名称（Socket.IO protocol，event packets）</translation>
    </message>
    <message>
        <source>the id of the ack is missing (Socket.IO protocol, ack packets)</source>
        <translation>缺少确认的 id（Socket.IO protocol，ack packets）</translation>
    </message>
    <message numerus="yes">
        <source>%1 attachment(s) follow</source>
        <translation>
            <numerusform>后面有 %1 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>emit %1</source>
        <translation>emit %1</translation>
    </message>
    <message>
        <source>emit %1 %2</source>
        <translation>emit %1 %2</translation>
    </message>
    <message>
        <source>ack %1 %2</source>
        <translation>ack %1 %2</translation>
    </message>
    <message>
        <source>disconnect %1</source>
        <translation>disconnect %1</translation>
    </message>
    <message>
        <source>refused %1 %2</source>
        <translation>被拒绝 %1 %2</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>connect %1</translation>
    </message>
    <message>
        <source>connected %1</source>
        <translation>已连接 %1</translation>
    </message>
    <message>
        <source>sid %1</source>
        <translation>sid %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>ack %1</translation>
    </message>
    <message>
        <source>an open packet has a JSON object (Engine.IO protocol, handshake)</source>
        <translation>open 数据包应有 JSON 对象（Engine.IO protocol，handshake）</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>ping %1 s/%2 s</source>
        <translation>ping %1 s/%2 s</translation>
    </message>
    <message>
        <source>what follows “b” is not base64 (Engine.IO protocol, packet encoding)</source>
        <translation>“b”之后的内容不是 Base64（Engine.IO protocol，packet encoding）</translation>
    </message>
    <message>
        <source>the message is empty; an Engine.IO packet begins with its type</source>
        <translation>消息为空；Engine.IO 数据包以其类型开头</translation>
    </message>
    <message>
        <source>“%1” is no Engine.IO packet type; the types are 0 to 6</source>
        <translation>“%1”不是 Engine.IO 数据包类型；类型为 0 到 6</translation>
    </message>
    <message>
        <source>a binary packet begins with the byte 04 (Engine.IO 3)</source>
        <translation>二进制数据包以字节 04 开头（Engine.IO 3）</translation>
    </message>
    <message>
        <source>attachment, %1</source>
        <translation>附件，%1</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>a header has no colon (STOMP 1.2, augmented BNF), or the empty line before the body is missing</source>
        <translation>某标头没有冒号（STOMP 1.2，augmented BNF），或正文前缺少空行</translation>
    </message>
    <message>
        <source>content-length is %1, but only %2 follow (STOMP 1.2, header content-length)</source>
        <translation>content-length 为 %1，但后面只有 %2（STOMP 1.2，header content-length）</translation>
    </message>
    <message>
        <source>the byte 00 that ends a frame is missing, so the receiver waits for more (STOMP 1.2, STOMP frames)</source>
        <translation>缺少结束帧的字节 00，因此接收方会等待更多内容（STOMP 1.2，STOMP frames）</translation>
    </message>
    <message>
        <source>content-length is %1, but the body has %2 (STOMP 1.2, header content-length)</source>
        <translation>content-length 为 %1，但正文有 %2（STOMP 1.2，header content-length）</translation>
    </message>
    <message>
        <source>“%1” is no STOMP command</source>
        <translation>“%1”不是 STOMP 命令</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>sub %1</source>
        <translation>sub %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>receipt %1</translation>
    </message>
    <message>
        <source>beats %1 ms</source>
        <translation>心跳 %1 毫秒</translation>
    </message>
    <message>
        <source>the message is empty; STOMP has frames</source>
        <translation>消息为空；STOMP 应有帧</translation>
    </message>
    <message>
        <source>keys within keys are nested more than %1 levels deep</source>
        <translation>键中的键嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>MessagePack: keys within keys are nested more than %1 levels deep</source>
        <translation>MessagePack：键中的键嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>for example ChatChannel</source>
        <translation>例如 ChatChannel</translation>
    </message>
    <message>
        <source>Channel parameters</source>
        <translation>频道参数</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;room&quot;: 1}</source>
        <translation>一个 JSON 对象，例如 {&quot;room&quot;: 1}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Name of the method</source>
        <translation>方法名</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;x&quot;: 1}</source>
        <translation>一个 JSON 对象，例如 {&quot;x&quot;: 1}</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The number %1 does not fit into 64 bits.</source>
        <translation>数字 %1 超出 64 位。</translation>
    </message>
    <message>
        <source>The value is nested more than %1 levels deep.</source>
        <translation>该值的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>MessagePack has no values of 4 GiB and more.</source>
        <translation>MessagePack 没有 4 GiB 及以上的值。</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>请填写此字段。</translation>
    </message>
    <message>
        <source>Enter a JSON object, for example {&quot;x&quot;: 1}.</source>
        <translation>请输入一个 JSON 对象，例如 {&quot;x&quot;: 1}。</translation>
    </message>
    <message>
        <source>Enter a JSON array, for example [1, &quot;a&quot;].</source>
        <translation>请输入一个 JSON 数组，例如 [1, &quot;a&quot;]。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>of the operation</source>
        <translation>操作的 ID</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;token&quot;: &quot;abc&quot;}</source>
        <translation>一个 JSON 对象，例如 {&quot;token&quot;: &quot;abc&quot;}</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operation name</source>
        <translation>操作名</translation>
    </message>
    <message>
        <source>if there are several</source>
        <translation>有多个操作时</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;symbol&quot;: &quot;ACME&quot;}</source>
        <translation>一个 JSON 对象，例如 {&quot;symbol&quot;: &quot;ACME&quot;}</translation>
    </message>
    <message>
        <source>End an operation</source>
        <translation>结束操作</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>for example Page.navigate</source>
        <translation>例如 Page.navigate</translation>
    </message>
    <message>
        <source>for example add</source>
        <translation>例如 add</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>A JSON array or object, for example [1, 2]</source>
        <translation>一个 JSON 数组或对象，例如 [1, 2]</translation>
    </message>
    <message>
        <source>of the request</source>
        <translation>请求的 ID</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>错误文本</translation>
    </message>
    <message>
        <source>Error data</source>
        <translation>错误数据</translation>
    </message>
    <message>
        <source>Enter a JSON array or object, for example [1, 2].</source>
        <translation>请输入一个 JSON 数组或对象，例如 [1, 2]。</translation>
    </message>
    <message>
        <source>for example BootNotification</source>
        <translation>例如 BootNotification</translation>
    </message>
    <message>
        <source>of the call</source>
        <translation>调用的 ID</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>An id has at most 36 characters.</source>
        <translation>ID 最多 36 个字符。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>JSON 形式的值</translation>
    </message>
    <message>
        <source>For example {&quot;a&quot;: 1, &quot;b&quot;: {&quot;bytes&quot;: &quot;de ad&quot;}}</source>
        <translation>例如 {&quot;a&quot;: 1, &quot;b&quot;: {&quot;bytes&quot;: &quot;de ad&quot;}}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值列表</translation>
    </message>
    <message>
        <source>A JSON array of the values that become lines</source>
        <translation>由各行的值组成的 JSON 数组</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>for example room:1</source>
        <translation>例如 room:1</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Serializer</source>
        <translation>序列化器</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>for example chat</source>
        <translation>例如 chat</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>A completion has a result or an error, not both.</source>
        <translation>完成消息只能有结果或错误之一。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Invocation id</source>
        <translation>调用 ID</translation>
    </message>
    <message>
        <source>of the invocation</source>
        <translation>调用的 ID</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>One JSON value, or an array of several, for example [{&quot;x&quot;: 1}, &quot;a&quot;]</source>
        <translation>一个 JSON 值，或多个值的数组，例如 [{&quot;x&quot;: 1}, &quot;a&quot;]</translation>
    </message>
    <message>
        <source>Invocation</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Cancel a stream</source>
        <translation>取消流</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Ping record</source>
        <translation>Ping 记录</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>A namespace begins with “/” and contains no comma.</source>
        <translation>命名空间以“/”开头，且不含逗号。</translation>
    </message>
    <message>
        <source>The id of an ack consists of digits.</source>
        <translation>确认的 ID 由数字组成。</translation>
    </message>
    <message>
        <source>Ask for an ack</source>
        <translation>要求确认</translation>
    </message>
    <message>
        <source>Ack id</source>
        <translation>确认 ID</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>事件的 ID</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Auth data</source>
        <translation>认证数据</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Enter one header in each line: name:value.</source>
        <translation>请在每行输入一个标头：name:value。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>for example /topic/chat</source>
        <translation>例如 /topic/chat</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>更多标头</translation>
    </message>
    <message>
        <source>One in each line, for example priority:9</source>
        <translation>每行一个，例如 priority:9</translation>
    </message>
    <message>
        <source>Ask for a receipt</source>
        <translation>要求回执</translation>
    </message>
    <message>
        <source>of the subscription</source>
        <translation>订阅的 ID</translation>
    </message>
    <message>
        <source>Header “ack” of the message</source>
        <translation>消息的“ack”标头</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Ack mode</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Virtual host</source>
        <translation>虚拟主机</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>at least %1 records: %2</source>
        <translation>至少 %1 条记录：%2</translation>
    </message>
    <message>
        <source>%1 records: %2</source>
        <translation>%1 条记录：%2</translation>
    </message>
    <message>
        <source>a long message</source>
        <translation>一条长消息</translation>
    </message>
    <message>
        <source>a group has no end (Protocol Buffers, encoding)</source>
        <translation>组没有结束（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>groups are nested more than %1 levels deep</source>
        <translation>组嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a group ends that did not begin (Protocol Buffers, encoding)</source>
        <translation>结束了一个未开始的组（Protocol Buffers，encoding）</translation>
    </message>
    <message>
        <source>attachment in base64</source>
        <translation>Base64 附件</translation>
    </message>
    <message>
        <source>CBOR: %1</source>
        <translation>CBOR：%1</translation>
    </message>
    <message numerus="yes">
        <source>MessagePack: %1 byte(s) are missing</source>
        <translation>
            <numerusform>MessagePack：缺少 %1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of a string is missing</source>
        <translation>字符串的结尾缺失</translation>
    </message>
    <message>
        <source>the packet ends within its %1 bytes; a part is missing (MQTT)</source>
        <translation>数据包的 %1 个字节中缺少一部分（MQTT）</translation>
    </message>
    <message>
        <source>the packet has more bytes than its parts (MQTT)</source>
        <translation>数据包的字节多于其各部分（MQTT）</translation>
    </message>
    <message>
        <source>the packet identifier must not be 0 (MQTT, 2.2.1)</source>
        <translation>数据包标识符不能为 0（MQTT，2.2.1）</translation>
    </message>
    <message>
        <source>CONNECT %1 “%2”</source>
        <translation>CONNECT %1 “%2”</translation>
    </message>
    <message>
        <source>keep alive %1 s</source>
        <translation>保活 %1 秒</translation>
    </message>
    <message>
        <source>the lowest connect flag must be 0 (MQTT, 3.1.2)</source>
        <translation>最低的连接标志必须为 0（MQTT，3.1.2）</translation>
    </message>
    <message>
        <source>PUBLISH %1</source>
        <translation>PUBLISH %1</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>a topic must not contain “#” or “+” (MQTT, 3.3.2.1)</source>
        <translation>主题不能包含“#”或“+”（MQTT，3.3.2.1）</translation>
    </message>
    <message>
        <source>%1 QoS %2</source>
        <translation>%1 QoS %2</translation>
    </message>
    <message>
        <source>granted QoS %1</source>
        <translation>已授予 QoS %1</translation>
    </message>
    <message>
        <source>part of %1, %2 of %3 bytes</source>
        <translation>%1 的一部分，%2/%3 字节</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>%1 的一部分</translation>
    </message>
    <message>
        <source>MQTT packets are binary messages (MQTT, section 6)</source>
        <translation>MQTT 数据包是二进制消息（MQTT，第 6 节）</translation>
    </message>
    <message>
        <source>A topic has at most 65,535 bytes and no NUL characters.</source>
        <translation>主题最多 65,535 字节，且不含 NUL 字符。</translation>
    </message>
    <message>
        <source>A topic to publish to contains no “#” and no “+”.</source>
        <translation>发布的主题不能包含“#”和“+”。</translation>
    </message>
    <message>
        <source>In MQTT 3.1.1, a password needs a user name.</source>
        <translation>在 MQTT 3.1.1 中，密码需要用户名。</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Packet id</source>
        <translation>数据包 ID</translation>
    </message>
    <message>
        <source>Topic filter</source>
        <translation>主题过滤器</translation>
    </message>
    <message>
        <source>for example a/#</source>
        <translation>例如 a/#</translation>
    </message>
    <message>
        <source>for example a/b</source>
        <translation>例如 a/b</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Keep alive (s)</source>
        <translation>保活（秒）</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>保留会话</translation>
    </message>
    <message>
        <source>no packet begins with the type 0, unless this continues the packet of an earlier message (MQTT, 2.1.2)</source>
        <translation>没有以类型 0 开头的数据包，除非它延续先前消息中的数据包（MQTT，2.1.2）</translation>
    </message>
    <message>
        <source>QoS 3 does not exist (MQTT, 3.3.1.2)</source>
        <translation>QoS 3 不存在（MQTT，3.3.1.2）</translation>
    </message>
    <message>
        <source>the flags of %1 must be %2; this packet has %3, unless it continues the packet of an earlier message (MQTT, 2.1.3)</source>
        <translation>%1 的标志必须为 %2；此数据包为 %3，除非它延续先前消息中的数据包（MQTT，2.1.3）</translation>
    </message>
    <message>
        <source>the length has more than 4 bytes (MQTT, 2.1.4)</source>
        <translation>长度超过 4 个字节（MQTT，2.1.4）</translation>
    </message>
    <message>
        <source>there is no property %1 (MQTT 5, 2.2.2.2)</source>
        <translation>不存在属性 %1（MQTT 5，2.2.2.2）</translation>
    </message>
    <message>
        <source>a property is cut off (MQTT 5, 2.2.2)</source>
        <translation>属性被截断（MQTT 5，2.2.2）</translation>
    </message>
    <message>
        <source>push %1 %2</source>
        <translation>push %1 %2</translation>
    </message>
    <message>
        <source>push %1</source>
        <translation>push %1</translation>
    </message>
    <message>
        <source>a record must be a JSON object (Centrifugo client protocol)</source>
        <translation>记录必须是 JSON 对象（Centrifugo client protocol）</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>records in JSON are text messages (Centrifugo client protocol)</source>
        <translation>JSON 记录是文本消息（Centrifugo client protocol）</translation>
    </message>
    <message>
        <source>the message is empty; the server closes with 3501 (Centrifugo client protocol)</source>
        <translation>消息为空；服务器会以 3501 关闭（Centrifugo client protocol）</translation>
    </message>
    <message>
        <source>for example prices</source>
        <translation>例如 prices</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>a message is an object with an “event” that is a string (Pusher Channels protocol, events)</source>
        <translation>消息是带有字符串“event”的对象（Pusher Channels protocol, events）</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>of private channels</source>
        <translation>私有频道的认证</translation>
    </message>
    <message>
        <source>Client event</source>
        <translation>客户端事件</translation>
    </message>
    <message>
        <source>the messages of the frame are not JSON: %1 (SockJS, framing)</source>
        <translation>帧中的消息不是 JSON：%1（SockJS, framing）</translation>
    </message>
    <message>
        <source>each message of the frame must be a JSON string (SockJS, framing)</source>
        <translation>帧中的每条消息必须是 JSON 字符串（SockJS, framing）</translation>
    </message>
    <message>
        <source>a close frame has an array of a code and a reason (SockJS, framing)</source>
        <translation>关闭帧是由代码和原因组成的数组（SockJS, framing）</translation>
    </message>
    <message>
        <source>close %1 %2</source>
        <translation>close %1 %2</translation>
    </message>
    <message>
        <source>the message is empty; SockJS has frames</source>
        <translation>消息为空；SockJS 由帧组成</translation>
    </message>
    <message>
        <source>a client sends an array of JSON strings (SockJS, framing)</source>
        <translation>客户端发送 JSON 字符串数组（SockJS, framing）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>a frame of the server begins with o, h, a, m or c (SockJS, framing)</source>
        <translation>服务器的帧以 o、h、a、m 或 c 开头（SockJS, framing）</translation>
    </message>
    <message>
        <source>Text in a frame</source>
        <translation>帧中的文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a message is an array that begins with the code of its type (WAMP, messages)</source>
        <translation>消息是以类型代码开头的数组（WAMP, messages）</translation>
    </message>
    <message>
        <source>“%1” is missing (WAMP, %2)</source>
        <translation>缺少“%1”（WAMP，%2）</translation>
    </message>
    <message>
        <source>a message of the batch is cut off (WAMP, batched transport)</source>
        <translation>批次中的一条消息被截断（WAMP, batched transport）</translation>
    </message>
    <message>
        <source>the message is empty; WAMP has arrays</source>
        <translation>消息为空；WAMP 由数组组成</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Named arguments</source>
        <translation>命名参数</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>for example com.add</source>
        <translation>例如 com.add</translation>
    </message>
    <message>
        <source>for example com.tick</source>
        <translation>例如 com.tick</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>要求确认</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>for example realm1</source>
        <translation>例如 realm1</translation>
    </message>
    <message>
        <source>the message is empty; nothing is compressed</source>
        <translation>消息为空；没有压缩数据</translation>
    </message>
    <message>
        <source>%1 follow the compressed data</source>
        <translation>压缩数据后还有 %1</translation>
    </message>
    <message>
        <source>this cannot be read as %1, or the stream began in an earlier message: %2</source>
        <translation>无法按 %1 读取，或者数据流始于先前的消息：%2</translation>
    </message>
    <message>
        <source>Compressed text</source>
        <translation>压缩的文本</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩方式</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>%1 needs a topic filter (MQTT, 3.8.3 and 3.10.3)</source>
        <translation>%1 需要主题过滤器（MQTT，3.8.3 和 3.10.3）</translation>
    </message>
    <message>
        <source>Enter at most 65,535 bytes.</source>
        <translation>最多输入 65,535 字节。</translation>
    </message>
    <message>
        <source>of the PUBREC</source>
        <translation>PUBREC 的 ID</translation>
    </message>
    <message>
        <source>%1 of a packet that is too long to be put together</source>
        <translation>%1，属于一个过长而无法拼合的数据包</translation>
    </message>
    <message>
        <source>attachment %1 of %2</source>
        <translation>附件 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>attachments of the packet before are missing (Socket.IO protocol, binary packets)</source>
        <translation>前一个数据包缺少附件（Socket.IO 协议，二进制数据包）</translation>
    </message>
    <message>
        <source>the message holds more than 64 MiB, so the stream is not read on</source>
        <translation>消息解压后超过 64 MiB，因此不再继续读取该流</translation>
    </message>
    <message>
        <source>a part: %1 so far</source>
        <translation>一部分：目前 %1</translation>
    </message>
    <message>
        <source>The stream cannot be read on: this row or one above it could not be read from the capture.</source>
        <translation>无法继续读取该流：未能从捕获中读取此行或其上方的某一行。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Message as JSON</source>
        <translation>JSON 形式的消息</translation>
    </message>
    <message>
        <source>For example {&quot;id&quot;: 1, &quot;names&quot;: [&quot;a&quot;]}</source>
        <translation>例如 {&quot;id&quot;: 1, &quot;names&quot;: [&quot;a&quot;]}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>To write messages of Protocol Buffers, choose their types in the menu of the protocol above the log.</source>
        <translation>要编写 Protocol Buffers 消息，请在日志上方的协议菜单中选择其类型。</translation>
    </message>
    <message>
        <source>field %1: %2</source>
        <translation>字段 %1：%2</translation>
    </message>
    <message>
        <source>the wire type is %1, but the schema needs %2 (Protocol Buffers, encoding)</source>
        <translation>线路类型为 %1，但模式要求 %2（Protocol Buffers，编码）</translation>
    </message>
    <message>
        <source>messages are nested more than %1 levels deep</source>
        <translation>消息嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>the text is not UTF-8 (Protocol Buffers, encoding)</source>
        <translation>文本不是 UTF-8（Protocol Buffers，编码）</translation>
    </message>
    <message>
        <source>The types of Protocol Buffers cannot be read: this Wasclean was built or installed without libprotobuf.</source>
        <translation>无法读取 Protocol Buffers 类型：此 Wasclean 在构建或安装时未包含 libprotobuf。</translation>
    </message>
    <message>
        <source>The types of Protocol Buffers cannot be read: the library libprotobuf could not be loaded (%1).</source>
        <translation>无法读取 Protocol Buffers 类型：无法加载库 libprotobuf（%1）。</translation>
    </message>
    <message>
        <source>“%1” is not below the folder of the schema.</source>
        <translation>“%1”不在该模式所在的文件夹下。</translation>
    </message>
    <message>
        <source>There are too many files in “%1”.</source>
        <translation>“%1”中的文件过多。</translation>
    </message>
    <message>
        <source>There is no schema (*.proto) in “%1”.</source>
        <translation>“%1”中没有模式 (*.proto)。</translation>
    </message>
    <message>
        <source>“%1”: %2: %3</source>
        <translation>“%1”：%2：%3</translation>
    </message>
    <message>
        <source>The schema has no message types.</source>
        <translation>该模式没有消息类型。</translation>
    </message>
    <message>
        <source>“%1” imports “%2”, which imports it again.</source>
        <translation>“%1”导入“%2”，而后者又导入前者。</translation>
    </message>
    <message>
        <source>“%1” imports “%2”, which is not there. Choose the folder in which both are.</source>
        <translation>“%1”导入的“%2”不存在。请选择同时包含两者的文件夹。</translation>
    </message>
    <message>
        <source>A name in “%1” is too long.</source>
        <translation>“%1”中有一个名称太长。</translation>
    </message>
    <message>
        <source>The schema has no message type “%1”.</source>
        <translation>该模式没有消息类型“%1”。</translation>
    </message>
    <message>
        <source>A %1 has groups, which cannot be made from JSON.</source>
        <translation>%1 含有组，无法由 JSON 生成。</translation>
    </message>
    <message>
        <source>The schema could not be read: %1.</source>
        <translation>无法读取该模式：%1。</translation>
    </message>
    <message>
        <source>“%1” has too many definitions.</source>
        <translation>“%1”中的定义太多。</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4</source>
        <translation>“%1”，第 %2 行，第 %3 列：%4</translation>
    </message>
    <message>
        <source>“%1” is not a descriptor set as protoc writes it, nor is it named “.proto”.</source>
        <translation>“%1”不是 protoc 写出的描述符集，其名称也不以“.proto”结尾。</translation>
    </message>
    <message>
        <source>“%1” is nested too deep.</source>
        <translation>“%1”嵌套过深。</translation>
    </message>
    <message>
        <source>The schema has too many files.</source>
        <translation>该模式的文件太多。</translation>
    </message>
    <message>
        <source>This is not a valid %1: %2.</source>
        <translation>这不是有效的 %1：%2。</translation>
    </message>
    <message>
        <source>A %1 needs fields that are missing: %2.</source>
        <translation>%1 缺少必需的字段：%2。</translation>
    </message>
    <message>
        <source>this cannot be read as %1: %2</source>
        <translation>无法按 %1 读取：%2</translation>
    </message>
    <message>
        <source>compressed with %1, which this build of Wasclean cannot read</source>
        <translation>使用 %1 压缩，此版本的 Wasclean 无法读取</translation>
    </message>
    <message>
        <source>%1 follow the end of the %2 stream</source>
        <translation>%2 流结束之后还有 %1</translation>
    </message>
    <message>
        <source>the %1 stream could not be read in an earlier message</source>
        <translation>该 %1 流在更早的消息中无法读取</translation>
    </message>
    <message>
        <source>a piece of a %1 stream that began in an earlier message</source>
        <translation>%1 流的一段，该流始于更早的消息</translation>
    </message>
    <message>
        <source>%1 events: %2</source>
        <translation>%1 个事件：%2</translation>
    </message>
    <message>
        <source>“events” must be an array of 1 to 5 strings (protocol %1)</source>
        <translation>“events”必须是包含 1 到 5 个字符串的数组（协议 %1）</translation>
    </message>
    <message>
        <source>each event must be JSON in a string (protocol %1)</source>
        <translation>每个事件必须是字符串中的 JSON（协议 %1）</translation>
    </message>
    <message>
        <source>“%1” needs a “channel” that begins with / (protocol %2)</source>
        <translation>“%1”需要以 / 开头的“channel”（协议 %2）</translation>
    </message>
    <message>
        <source>Enter at most 5 events.</source>
        <translation>最多输入 5 个事件。</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>A JSON object, for example {&quot;x-api-key&quot;: &quot;{{key}}&quot;}</source>
        <translation>一个 JSON 对象，例如 {&quot;x-api-key&quot;: &quot;{{key}}&quot;}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A JSON value, or an array of up to 5</source>
        <translation>一个 JSON 值，或最多 5 个值的数组</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <source>PUBLISH alias %1</source>
        <translation>PUBLISH 别名 %1</translation>
    </message>
    <message>
        <source>PUBLISH alias %1 = %2</source>
        <translation>PUBLISH 别名 %1 = %2</translation>
    </message>
    <message>
        <source>an empty part (MQTT, section 6)</source>
        <translation>空的部分（MQTT，第 6 节）</translation>
    </message>
    <message>
        <source>a topic must not be empty without a topic alias (MQTT, 3.3.2.1)</source>
        <translation>没有主题别名时主题不能为空（MQTT，3.3.2.1）</translation>
    </message>
    <message>
        <source>transaction %1</source>
        <translation>事务 %1</translation>
    </message>
    <message>
        <source>the required field %1 is missing (Protocol Buffers, proto2)</source>
        <translation>缺少必需字段 %1（Protocol Buffers，proto2）</translation>
    </message>
    <message>
        <source>more: only the first %1 messages of a frame are read</source>
        <translation>还有更多：每帧只读取前 %1 条消息</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>消息过大。</translation>
    </message>
    <message>
        <source>Length in front</source>
        <translation>前面带长度</translation>
    </message>
    <message>
        <source>the header of the next message</source>
        <translation>下一条消息的头</translation>
    </message>
    <message>
        <source>“type” must be &quot;request&quot;, &quot;response&quot; or &quot;event&quot; (Debug Adapter Protocol, base protocol)</source>
        <translation>“type”必须是 &quot;request&quot;、&quot;response&quot; 或 &quot;event&quot;（Debug Adapter Protocol，base protocol）</translation>
    </message>
    <message>
        <source>“seq” must be a number (Debug Adapter Protocol, base protocol)</source>
        <translation>“seq”必须是数字（Debug Adapter Protocol，base protocol）</translation>
    </message>
    <message>
        <source>“%1” must be a string (Debug Adapter Protocol, base protocol)</source>
        <translation>“%1”必须是字符串（Debug Adapter Protocol，base protocol）</translation>
    </message>
    <message>
        <source>“request_seq” must be a number (Debug Adapter Protocol, base protocol)</source>
        <translation>“request_seq”必须是数字（Debug Adapter Protocol，base protocol）</translation>
    </message>
    <message>
        <source>“success” must be true or false (Debug Adapter Protocol, base protocol)</source>
        <translation>“success”必须是 true 或 false（Debug Adapter Protocol，base protocol）</translation>
    </message>
    <message>
        <source>event %1 %2</source>
        <translation>event %1 %2</translation>
    </message>
    <message>
        <source>result %1 %2</source>
        <translation>result %1 %2</translation>
    </message>
    <message>
        <source>a message must be a JSON object (Debug Adapter Protocol, base protocol)</source>
        <translation>消息必须是 JSON 对象（Debug Adapter Protocol，base protocol）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>for example threads</source>
        <translation>例如 threads</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>请求的编号</translation>
    </message>
    <message>
        <source>message in base64</source>
        <translation>base64 中的消息</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>message, %1</source>
        <translation>message，%1</translation>
    </message>
    <message>
        <source>“id” must be a string, a number or null (JSON-RPC 2.0, section 4)</source>
        <translation>“id”必须是字符串、数字或 null（JSON-RPC 2.0，第 4 节）</translation>
    </message>
    <message>
        <source>“error” must be an object with a whole number as “code” and a string as “message” (JSON-RPC 2.0, section 5.1)</source>
        <translation>“error”必须是一个对象，其“code”为整数，“message”为字符串（JSON-RPC 2.0，第 5.1 节）</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of the body</source>
        <translation>正文 %2 字节中的 %1 字节</translation>
    </message>
    <message>
        <source>the byte 00 that ends it is missing so far</source>
        <translation>到目前为止缺少结束它的字节 00</translation>
    </message>
    <message>
        <source>%1 of a frame that is too long to be put together</source>
        <translation>%1，属于一个过长而无法拼合的帧</translation>
    </message>
    <message>
        <source>the frame before lacks the byte 00 that ends it (STOMP 1.2, STOMP frames)</source>
        <translation>前一帧缺少结束它的字节 00（STOMP 1.2，STOMP frames）</translation>
    </message>
    <message>
        <source>the payload must be an object (OCPP-J, RPC framework)</source>
        <translation>有效载荷必须是对象（OCPP-J，RPC framework）</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>%1 is no code of a message type (WAMP, messages)</source>
        <translation>%1 不是消息类型的代码（WAMP，messages）</translation>
    </message>
    <message>
        <source>registration %1</source>
        <translation>注册 %1</translation>
    </message>
    <message>
        <source>records in Protocol Buffers are binary messages (Centrifugo client protocol)</source>
        <translation>Protocol Buffers 中的记录是二进制消息（Centrifugo client protocol）</translation>
    </message>
    <message>
        <source>a record is cut off (Centrifugo client protocol)</source>
        <translation>一条记录被截断（Centrifugo client protocol）</translation>
    </message>
    <message>
        <source>A header of CONNECT or of STOMP 1.0 cannot contain a line break.</source>
        <translation>CONNECT 或 STOMP 1.0 的标头不能包含换行符。</translation>
    </message>
</context>
<context>
    <name>wasclean::ColumnText</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time since the previous row</source>
        <translation>距上一行的时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Latency of answers</source>
        <translation>应答的延迟</translation>
    </message>
</context>
<context>
    <name>wasclean::CommandLine</name>
    <message>
        <source>%1 does not accept a value.</source>
        <translation>%1 不接受值。</translation>
    </message>
    <message>
        <source>Unknown option %1. See --help.</source>
        <translation>未知选项 %1。请参阅 --help。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>Only one file can be opened; %1 is the second.</source>
        <translation>只能打开一个文件；%1 是第二个。</translation>
    </message>
    <message>
        <source>Only one URL can be opened; %1 is the second.</source>
        <translation>只能打开一个 URL；%1 是第二个。</translation>
    </message>
    <message>
        <source>The URL “%1” cannot be used: %2</source>
        <translation>无法使用 URL“%1”：%2</translation>
    </message>
    <message>
        <source>The header “%1” cannot be sent: %2</source>
        <translation>无法发送标头“%1”：%2</translation>
    </message>
    <message>
        <source>The origin “%1” cannot be sent: %2</source>
        <translation>无法发送 Origin“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is not an origin. Enter a scheme, a host and a port that is not the default one, for example http://localhost:3000, or * for all origins.</source>
        <translation>“%1”不是 Origin。请输入方案、主机和非默认端口，例如 http://localhost:3000，或用 * 表示所有 Origin。</translation>
    </message>
    <message>
        <source>The folder “%1” of --allow-read does not exist.</source>
        <translation>--allow-read 的文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>The port “%1” is not a number from 0 to 65535.</source>
        <translation>端口“%1”不是 0 到 65535 的数字。</translation>
    </message>
    <message>
        <source>--convert needs two files: one to read and one to write.</source>
        <translation>--convert 需要两个文件：一个用于读取，一个用于写入。</translation>
    </message>
    <message>
        <source>--run needs at least one steps file.</source>
        <translation>--run 至少需要一个步骤文件。</translation>
    </message>
    <message>
        <source>--serve runs the demo server without a window and cannot be combined with a URL, a file or --connect.</source>
        <translation>--serve 在无窗口模式下运行演示服务器，不能与 URL、文件或 --connect 一起使用。</translation>
    </message>
    <message>
        <source>--convert works without a window and cannot be combined with a URL, another file or --connect.</source>
        <translation>--convert 在无窗口模式下工作，不能与 URL、其他文件或 --connect 一起使用。</translation>
    </message>
    <message>
        <source>--run works without a window and cannot be combined with a URL, another file or --connect.</source>
        <translation>--run 在无窗口模式下工作，不能与 URL、其他文件或 --connect 一起使用。</translation>
    </message>
    <message>
        <source>--connect cannot be combined with a file: the connection would replace %1 in the window.</source>
        <translation>--connect 不能与文件一起使用：连接会替换窗口中的 %1。</translation>
    </message>
    <message>
        <source>--include-secrets can only be used with --convert.</source>
        <translation>--include-secrets 只能与 --convert 一起使用。</translation>
    </message>
    <message>
        <source>--allow-origin can only be used with --serve.</source>
        <translation>--allow-origin 只能与 --serve 一起使用。</translation>
    </message>
    <message>
        <source>--allow-read can only be used with --run.</source>
        <translation>--allow-read 只能与 --run 一起使用。</translation>
    </message>
    <message>
        <source>--junit can only be used with --run.</source>
        <translation>--junit 只能与 --run 一起使用。</translation>
    </message>
    <message>
        <source>Unknown theme “%1”. Use system, light, dark or highcontrast.</source>
        <translation>未知的主题“%1”。请使用 system、light、dark 或 highcontrast。</translation>
    </message>
    <message>
        <source>--serve, --convert and --run cannot be combined.</source>
        <translation>--serve、--convert 和 --run 不能同时使用。</translation>
    </message>
    <message>
        <source>--subprotocol, --header, --origin and --theme can only be used with the window, not with --serve, --convert or --run.</source>
        <translation>--subprotocol、--header、--origin 和 --theme 只能用于窗口，不能与 --serve、--convert 或 --run 同时使用。</translation>
    </message>
    <message>
        <source>--tls can only be used with --serve.</source>
        <translation>--tls 只能与 --serve 一起使用。</translation>
    </message>
    <message>
        <source>Usage: wasclean [URL | FILE] [options]

Tests a WebSocket endpoint: connect, see every message, send messages, and find out
how the connection really ended. Without a URL it offers the built-in demo server.
A FILE (.wasclean, .har or .jsonl) is shown read-only.

  --connect                connect at once
  --subprotocol NAME       ask for a subprotocol; may be repeated
  --header &apos;NAME: VALUE&apos;   send a header with the request; may be repeated
  --origin ORIGIN          send an Origin header
  --theme THEME            system, light, dark or highcontrast
  --serve [PORT]           run the demo server without a window (port 8765, or any
                           free port if none is given and 8765 is in use)
  --tls [PORT]             let the demo server also listen with TLS (wss; port 8766, or
                           any free port), and print its certificate&apos;s fingerprint
  --allow-origin ORIGIN    let web pages of this origin use the demo server; may be
                           repeated; * allows all
  --convert IN OUT         convert a file of messages without a window; the file
                           extensions choose the formats: .wasclean, .har or .jsonl,
                           and for OUT also .csv, .txt or .html; or create a steps
                           file, .json, from a text that can be pasted: a command, a
                           program, a request&apos;s headers …
  --run FILE…              run steps files without a window and print one line per
                           step; steps.md of the help describes the format
  --allow-read DIR         let steps also read files below this folder, not only
                           below their own; may be repeated
  --junit FILE             write the results of the steps as JUnit XML
  --include-secrets        keep passwords, tokens and cookies when converting
  --help                   print this help and exit
  --version                print the versions of the program and its
                           libraries and exit

Exit code: 0 if everything succeeded; 1 if a step failed, the demo server could not
start or a file could not be converted completely; 2 if an argument or a steps file
was invalid.
</source>
        <translation>用法：wasclean [URL | 文件] [选项]

测试 WebSocket 端点：连接、查看每条消息、发送消息，并了解连接真正的结束方式。
不带 URL 时提供内置的演示服务器。文件（.wasclean、.har 或 .jsonl）以只读方式显示。

  --connect                立即连接
  --subprotocol NAME       请求子协议；可重复
  --header &apos;NAME: VALUE&apos;   随请求发送标头；可重复
  --origin ORIGIN          发送 Origin 标头
  --theme THEME            system、light、dark 或 highcontrast
  --serve [PORT]           无窗口运行演示服务器（端口 8765；未指定且 8765 被占用时
                           使用任意空闲端口）
  --tls [PORT]             让演示服务器也使用 TLS 监听（wss；端口 8766，或任一空闲
                           端口），并输出其证书的指纹
  --allow-origin ORIGIN    允许此来源的网页使用演示服务器；可重复；* 允许所有
  --convert IN OUT         无窗口转换消息文件；扩展名决定格式：.wasclean、.har 或
                           .jsonl，OUT 还可以是 .csv、.txt 或 .html；或者从可粘贴的
                           文本（命令、程序、请求标头等）创建步骤文件 .json
  --run FILE…              无窗口运行步骤文件，每个步骤输出一行；帮助中的 steps.md
                           说明了格式
  --allow-read DIR         还允许步骤读取此文件夹下的文件，而不仅是其自身文件夹下的；
                           可重复
  --junit FILE             将步骤结果写为 JUnit XML
  --include-secrets        转换时保留密码、令牌和 Cookie
  --help                   显示此帮助并退出
  --version                显示程序及其库的版本并退出

退出代码：0 表示全部成功；1 表示某个步骤失败、演示服务器无法启动或文件未能完全转换；
2 表示参数或步骤文件无效。
</translation>
    </message>
</context>
<context>
    <name>wasclean::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search actions, options, profiles, messages and demo paths</source>
        <translation>搜索操作、选项、配置、消息和演示路径</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>What matches is not possible now.</source>
        <translation>匹配项当前不可用。</translation>
    </message>
</context>
<context>
    <name>wasclean::CompressionPage</name>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Offer permess&amp;age-deflate</source>
        <translation>提供 permessage-deflate(&amp;A)</translation>
    </message>
    <message>
        <source>Browsers do this too. The server decides (RFC 7692).</source>
        <translation>浏览器也这样做。由服务器决定（RFC 7692）。</translation>
    </message>
    <message>
        <source>Clie&amp;nt window bits</source>
        <translation>客户端窗口位数(&amp;N)</translation>
    </message>
    <message>
        <source>Fewer bits save memory but compress less.</source>
        <translation>位数越少越省内存，但压缩率越低。</translation>
    </message>
    <message>
        <source>Server &amp;window bits</source>
        <translation>服务器窗口位数(&amp;W)</translation>
    </message>
    <message>
        <source>With 15, nothing is requested from the server.</source>
        <translation>为 15 时不对服务器提出要求。</translation>
    </message>
    <message>
        <source>No client conte&amp;xt takeover</source>
        <translation>客户端不保留上下文(&amp;X)</translation>
    </message>
    <message>
        <source>Each message you send is compressed on its own.</source>
        <translation>您发送的每条消息单独压缩。</translation>
    </message>
    <message>
        <source>No server context ta&amp;keover</source>
        <translation>服务器不保留上下文(&amp;K)</translation>
    </message>
    <message>
        <source>Asks the server to compress each message on its own.</source>
        <translation>要求服务器单独压缩每条消息。</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectButton</name>
    <message>
        <source>Close options</source>
        <translation>关闭选项</translation>
    </message>
    <message>
        <source>Close code, close reason, and the end without a closing handshake</source>
        <translation>关闭代码、关闭原因，以及不经关闭握手的结束</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lose %1</source>
        <translation>关闭 %1(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectStages</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>打开握手</translation>
    </message>
    <message>
        <source>Looking up the host name: %1 s. %2 cancels.</source>
        <translation>正在查找主机名：%1 秒。%2 取消。</translation>
    </message>
    <message>
        <source>Connecting by TCP: %1 s. %2 cancels.</source>
        <translation>正在建立 TCP 连接：%1 秒。%2 取消。</translation>
    </message>
    <message>
        <source>Waiting for the proxy: %1 s. %2 cancels.</source>
        <translation>正在等待代理：%1 秒。%2 取消。</translation>
    </message>
    <message>
        <source>TLS handshake with the server: %1 s. %2 cancels.</source>
        <translation>正在与服务器进行 TLS 握手：%1 秒。%2 取消。</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer to the opening handshake: %1 s. %2 cancels.</source>
        <translation>正在等待服务器应答打开握手：%1 秒。%2 取消。</translation>
    </message>
    <message>
        <source>Connecting: %1 s. %2 cancels.</source>
        <translation>正在连接：%1 秒。%2 取消。</translation>
    </message>
    <message>
        <source>Stages of connecting</source>
        <translation>连接阶段</translation>
    </message>
</context>
<context>
    <name>wasclean::Connection</name>
    <message>
        <source>A message can be sent in 1 to %1 frames.</source>
        <translation>一条消息可以用 1 到 %1 个帧发送。</translation>
    </message>
    <message>
        <source>The previous connection has not closed yet.</source>
        <translation>上一个连接尚未关闭。</translation>
    </message>
    <message>
        <source>The connection is not open yet.</source>
        <translation>连接尚未打开。</translation>
    </message>
    <message>
        <source>The connection is closing.</source>
        <translation>正在关闭连接。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>Another file is still being sent. Wait for it, or cancel it.</source>
        <translation>另一个文件仍在发送。请等待，或取消它。</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionFacts</name>
    <message>
        <source>Select a row in the log to see its details.</source>
        <translation>在日志中选择一行以查看其详细信息。</translation>
    </message>
    <message>
        <source>Facts of the connection</source>
        <translation>连接信息</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionOptions</name>
    <message>
        <source>A subprotocol must not be empty.</source>
        <translation>子协议不得为空。</translation>
    </message>
    <message>
        <source>The subprotocol “%1” contains a character that is not allowed. Use only letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>子协议“%1”包含不允许的字符。只能使用字母、数字和 !#$%&amp;&apos;*+-.^_`|~。</translation>
    </message>
    <message>
        <source>The subprotocol “%1” appears twice.</source>
        <translation>子协议“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name.</source>
        <translation>“%1”不是有效的标头名称。</translation>
    </message>
    <message>
        <source>A header value cannot contain line breaks or NUL characters.</source>
        <translation>标头值不得包含换行符或 NUL 字符。</translation>
    </message>
    <message>
        <source>Write the header as “Name: value”.</source>
        <translation>请将标头写成“名称: 值”。</translation>
    </message>
    <message>
        <source>The close code must be 1000 or from 3000 to 4999, so %1 is not allowed.</source>
        <translation>关闭代码必须是 1000 或 3000 到 4999，因此不允许 %1。</translation>
    </message>
    <message>
        <source>The close reason can have at most %1 bytes of UTF-8, and this one has %2.</source>
        <translation>关闭原因最多 %1 字节 UTF-8，而此处为 %2。</translation>
    </message>
    <message>
        <source>A Ping can carry at most 125 bytes, and this one has %1.</source>
        <translation>Ping 最多可包含 125 字节，而此处为 %1。</translation>
    </message>
    <message>
        <source>A Pong can carry at most 125 bytes, and this one has %1.</source>
        <translation>Pong 最多可包含 125 字节，而此处为 %1。</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionPanel</name>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>Changes apply to the next connection.</source>
        <translation>更改将应用于下一次连接。</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Subprotocols for the server to choose from, for example: chat, json</source>
        <translation>供服务器选择的子协议，例如：chat, json</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Headers, authentication, TLS, proxy and more (%1)</source>
        <translation>标头、身份验证、TLS、代理等（%1）</translation>
    </message>
    <message>
        <source>Su&amp;bprotocols</source>
        <translation>子协议(&amp;B)</translation>
    </message>
</context>
<context>
    <name>wasclean::ConnectionView</name>
    <message>
        <source>Any certificate is accepted, so the server&apos;s identity is not checked.</source>
        <translation>接受任何证书，因此不检查服务器的身份。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接到 %1</translation>
    </message>
    <message>
        <source>The connection to %1 is open. There are no messages.</source>
        <translation>与 %1 的连接已打开。没有消息。</translation>
    </message>
    <message>
        <source>The connection to %1 is closing.</source>
        <translation>正在关闭与 %1 的连接。</translation>
    </message>
    <message>
        <source>Enter the URL of your endpoint, then press Connect.</source>
        <translation>输入端点的 URL，然后按“连接”。</translation>
    </message>
    <message>
        <source>Press Connect to try the built-in demo server, or enter the URL of your endpoint.</source>
        <translation>按“连接”试用内置演示服务器，或输入您的端点的 URL。</translation>
    </message>
    <message>
        <source>Press Connect to open a connection to %1.</source>
        <translation>按“连接”打开到 %1 的连接。</translation>
    </message>
</context>
<context>
    <name>wasclean::Convert</name>
    <message>
        <source>Messages cannot be read from “%1”: the file name must end in .wasclean, .har or .jsonl.</source>
        <translation>无法从“%1”读取消息：文件名必须以 .wasclean、.har 或 .jsonl 结尾。</translation>
    </message>
    <message>
        <source>The format of “%1” is not known: the file name must end in .wasclean, .har, .jsonl, .csv, .txt or .html.</source>
        <translation>“%1”的格式未知：文件名必须以 .wasclean、.har、.jsonl、.csv、.txt 或 .html 结尾。</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to itself. Choose another output file.</source>
        <translation>“%1”不能转换为自身。请选择其他输出文件。</translation>
    </message>
</context>
<context>
    <name>wasclean::CookiesPage</name>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Sent in one Cookie header. Paste a whole Cookie header into a name field to add a row for each cookie.</source>
        <translation>在一个 Cookie 标头中发送。将整个 Cookie 标头粘贴到名称字段，可为每个 Cookie 添加一行。</translation>
    </message>
    <message>
        <source>&amp;Add cookie</source>
        <translation>添加 Cookie(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wasclean::CopyAs</name>
    <message>
        <source>TLS over the Unix domain socket</source>
        <translation>通过 Unix 域套接字的 TLS</translation>
    </message>
    <message>
        <source>sending “%1” more than once</source>
        <translation>多次发送“%1”</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest 身份验证</translation>
    </message>
    <message>
        <source>a second file of CA certificates</source>
        <translation>第二个 CA 证书文件</translation>
    </message>
    <message>
        <source>the SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>“Connect to”</source>
        <translation>“连接到”</translation>
    </message>
    <message>
        <source>a client certificate that is not a PKCS#12 file</source>
        <translation>不是 PKCS#12 文件的客户端证书</translation>
    </message>
    <message>
        <source>the CA files (set SSL_CERT_FILE instead)</source>
        <translation>CA 文件（请改为设置 SSL_CERT_FILE）</translation>
    </message>
    <message>
        <source>the user name and password for the proxy</source>
        <translation>代理的用户名和密码</translation>
    </message>
    <message>
        <source>the HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>the HTTPS proxy</source>
        <translation>HTTPS 代理</translation>
    </message>
    <message>
        <source>following redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>a browser&apos;s WebSocket</source>
        <translation>浏览器的 WebSocket</translation>
    </message>
    <message>
        <source>the Unix domain socket</source>
        <translation>Unix 域套接字</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>the cookies (the browser sends its own cookies for the host)</source>
        <translation>Cookie（浏览器发送自己的主机 Cookie）</translation>
    </message>
    <message>
        <source>the Origin (it is always the page&apos;s)</source>
        <translation>Origin（始终是页面的）</translation>
    </message>
    <message>
        <source>the authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>the certificates (the browser uses its own)</source>
        <translation>证书（浏览器使用自己的）</translation>
    </message>
    <message>
        <source>the proxy (the browser uses its own)</source>
        <translation>代理（浏览器使用自己的）</translation>
    </message>
    <message>
        <source>%2 does not support this, so it was left out: %1.</source>
        <translation>%2 不支持此功能，因此已略去：%1。</translation>
    </message>
    <message>
        <source>the automatic Ping</source>
        <translation>自动 Ping</translation>
    </message>
    <message>
        <source>leaving Pings unanswered</source>
        <translation>不应答 Ping</translation>
    </message>
    <message>
        <source>the maximum message size</source>
        <translation>最大消息大小</translation>
    </message>
    <message>
        <source>the server name for TLS</source>
        <translation>TLS 的服务器名称</translation>
    </message>
    <message>
        <source>the fingerprint of a trusted certificate</source>
        <translation>受信任证书的指纹</translation>
    </message>
</context>
<context>
    <name>wasclean::DecodedPage</name>
    <message>
        <source>Decoded</source>
        <translation>已解码</translation>
    </message>
</context>
<context>
    <name>wasclean::DecodedView</name>
    <message>
        <source>P&amp;art:</source>
        <translation>部分(&amp;A)：</translation>
    </message>
    <message>
        <source>Decoded text</source>
        <translation>解码后的文本</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1，位于字节 %2</translation>
    </message>
    <message>
        <source>%1 at byte %2, %3</source>
        <translation>%1，位于字节 %2，%3</translation>
    </message>
    <message>
        <source>This message contains nothing compressed or in base64.</source>
        <translation>此消息不含压缩或 Base64 内容。</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>可能是 %1</translation>
    </message>
    <message>
        <source>Decoded from %1: %2.</source>
        <translation>从 %1 解码：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::DeflateAnswer</name>
    <message>
        <source>The Sec-WebSocket-Extensions header “%1” is not valid</source>
        <translation>Sec-WebSocket-Extensions 标头“%1”无效</translation>
    </message>
    <message>
        <source>The server uses the extension “%1”, which was not offered</source>
        <translation>服务器使用了未提供的扩展“%1”</translation>
    </message>
    <message>
        <source>The server accepted permessage-deflate more than once</source>
        <translation>服务器多次接受 permessage-deflate</translation>
    </message>
    <message>
        <source>The server accepted permessage-deflate with parameters that were not offered</source>
        <translation>服务器接受的 permessage-deflate 带有未提供的参数</translation>
    </message>
    <message>
        <source>The parameter %1 of permessage-deflate appears twice</source>
        <translation>permessage-deflate 的参数 %1 出现了两次</translation>
    </message>
    <message>
        <source>The parameter %1 of permessage-deflate must not have a value</source>
        <translation>permessage-deflate 的参数 %1 不得有值</translation>
    </message>
    <message>
        <source>permessage-deflate has no parameter “%1”</source>
        <translation>permessage-deflate 没有参数“%1”</translation>
    </message>
    <message>
        <source>The parameter %1 of permessage-deflate must be 8 to 15, not “%2”</source>
        <translation>permessage-deflate 的参数 %1 必须是 8 到 15，而不是“%2”</translation>
    </message>
</context>
<context>
    <name>wasclean::DemoOffer</name>
    <message>
        <source>The demo server could not start: %1.</source>
        <translation>演示服务器无法启动：%1。</translation>
    </message>
    <message>
        <source>Another program uses port %1, perhaps another window of Wasclean. The demo server of this window uses port %2 instead.</source>
        <translation>另一个程序正在使用端口 %1，可能是 Wasclean 的另一个窗口。此窗口的演示服务器改用端口 %2。</translation>
    </message>
    <message>
        <source>Another program listens on port %1, perhaps another window of Wasclean. To connect to the demo server of this window, enter demo:%2.</source>
        <translation>另一个程序正在监听端口 %1，可能是 Wasclean 的另一个窗口。要连接到此窗口的演示服务器，请输入 demo:%2。</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1: %2.</source>
        <translation>演示服务器无法监听端口 %1：%2。</translation>
    </message>
    <message>
        <source>The demo server could not start with TLS: %1.</source>
        <translation>演示服务器无法以 TLS 启动：%1。</translation>
    </message>
    <message>
        <source>Another program listens on port %1, perhaps another window of Wasclean. To connect to the demo server of this window, enter demos:%2.</source>
        <translation>另一个程序正在监听端口 %1，可能是 Wasclean 的另一个窗口。要连接到此窗口的演示服务器，请输入 demos:%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::DemoPage</name>
    <message>
        <source>Demo server</source>
        <translation>演示服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>What the server saw</source>
        <translation>服务器记录</translation>
    </message>
    <message>
        <source>Connections and how they ended appear here.</source>
        <translation>此处显示连接及其结束方式。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Press a path to connect to it</source>
        <translation>点击路径即可连接</translation>
    </message>
    <message>
        <source>The demo server is stopped. The next connection to demo: starts it.</source>
        <translation>演示服务器已停止。下一次连接到 demo: 时会启动它。</translation>
    </message>
    <message>
        <source>The demo server listens on %1.</source>
        <translation>演示服务器正在监听 %1。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>没有连接</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect with &amp;TLS (wss)</source>
        <translation>使用 TLS 连接 (wss)(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>复制指纹(&amp;F)</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>With TLS, the server listens on %1. Wasclean created its certificate in this run and trusts it by its SHA-256 fingerprint alone: %2.</source>
        <translation>使用 TLS 时，服务器监听 %1。Wasclean 在本次运行中创建了其证书，并且仅凭其 SHA-256 指纹信任它：%2。</translation>
    </message>
    <message>
        <source>The first connection to demos: creates a certificate.</source>
        <translation>首次连接到 demos: 时会创建证书。</translation>
    </message>
</context>
<context>
    <name>wasclean::DemoServer</name>
    <message>
        <source>Send a name and get a greeting. The server closes 5 s later</source>
        <translation>发送名字并收到问候。服务器 5 秒后关闭</translation>
    </message>
    <message>
        <source>Every message comes back byte for byte</source>
        <translation>每条消息逐字节返回</translation>
    </message>
    <message>
        <source>Every message goes to everybody in the room</source>
        <translation>每条消息发给房间里的所有人</translation>
    </message>
    <message>
        <source>Stock quotes as JSON, a few each second</source>
        <translation>JSON 格式的股票报价，每秒几条</translation>
    </message>
    <message>
        <source>Many distinct JSON messages at once</source>
        <translation>一次发送许多不同的 JSON 消息</translation>
    </message>
    <message>
        <source>Distinct JSON messages, 50 a second</source>
        <translation>不同的 JSON 消息，每秒 50 条</translation>
    </message>
    <message>
        <source>The server sends a Ping every second</source>
        <translation>服务器每秒发送一个 Ping</translation>
    </message>
    <message>
        <source>Every byte once, then 64 KiB. Echoes afterwards</source>
        <translation>每个字节一次，然后 64 KiB。之后回显</translation>
    </message>
    <message>
        <source>Messages in several frames, with Pings in between</source>
        <translation>分为多个帧的消息，中间有 Ping</translation>
    </message>
    <message>
        <source>Chooses “chat” or “json”, whichever you offer first</source>
        <translation>选择“chat”或“json”，以您先提供的为准</translation>
    </message>
    <message>
        <source>Shows your request as the server saw it</source>
        <translation>显示服务器所见的您的请求</translation>
    </message>
    <message>
        <source>The server closes at once, cleanly</source>
        <translation>服务器立即干净地关闭</translation>
    </message>
    <message>
        <source>The server closes with a private close code</source>
        <translation>服务器用私有关闭代码关闭</translation>
    </message>
    <message>
        <source>The server closes with a close code that must not be sent</source>
        <translation>服务器用不得发送的关闭代码关闭</translation>
    </message>
    <message>
        <source>The server closes without a close code</source>
        <translation>服务器不带关闭代码关闭</translation>
    </message>
    <message>
        <source>TCP ends in order, without a Close frame</source>
        <translation>TCP 正常结束，没有 Close 帧</translation>
    </message>
    <message>
        <source>TCP is reset, without a Close frame</source>
        <translation>TCP 被重置，没有 Close 帧</translation>
    </message>
    <message>
        <source>Echoes, but never answers your Close frame</source>
        <translation>回显，但从不应答您的 Close 帧</translation>
    </message>
    <message>
        <source>The opening handshake is refused, here with 401</source>
        <translation>打开握手被拒绝，此处为 401</translation>
    </message>
    <message>
        <source>The opening handshake is redirected</source>
        <translation>打开握手被重定向</translation>
    </message>
    <message>
        <source>Breaks the protocol: text that is not UTF-8</source>
        <translation>违反协议：不是 UTF-8 的文本</translation>
    </message>
    <message>
        <source>Breaks the protocol: a reserved opcode</source>
        <translation>违反协议：保留的操作码</translation>
    </message>
    <message>
        <source>Breaks the protocol: a masked frame</source>
        <translation>违反协议：带掩码的帧</translation>
    </message>
    <message>
        <source>Socket.IO: send 40 to join, then events such as 42[&quot;chat&quot;,1]</source>
        <translation>Socket.IO：发送 40 加入，然后发送 42[&quot;chat&quot;,1] 之类的事件</translation>
    </message>
    <message>
        <source>JSON-RPC 2.0 with the methods add and echo</source>
        <translation>带有方法 add 和 echo 的 JSON-RPC 2.0</translation>
    </message>
    <message>
        <source>GraphQL: offer graphql-transport-ws. Each operation has 3 results</source>
        <translation>GraphQL：提供 graphql-transport-ws。每个操作有 3 个结果</translation>
    </message>
    <message>
        <source>SignalR in JSON: Add adds, other methods return their arguments</source>
        <translation>JSON 格式的 SignalR：Add 求和，其他方法返回其参数</translation>
    </message>
    <message>
        <source>STOMP: what you send to a destination comes to its subscribers</source>
        <translation>STOMP：发送到某目的地的内容会到达其订阅者</translation>
    </message>
    <message>
        <source>Values in MessagePack. Echoes afterwards</source>
        <translation>MessagePack 格式的值。之后回显</translation>
    </message>
    <message>
        <source>The Wasclean demo server has no such path. It has these:</source>
        <translation>Wasclean 演示服务器没有此路径。可用的路径：</translation>
    </message>
    <message>
        <source>MQTT: offer mqtt. What you publish comes back to your topics</source>
        <translation>MQTT：请提供 mqtt。您发布的内容会回到您订阅的主题</translation>
    </message>
    <message>
        <source>Phoenix channels: join a topic. Pushes come back</source>
        <translation>Phoenix channels：加入一个主题。推送会返回</translation>
    </message>
    <message>
        <source>OCPP: offer ocpp1.6. Answers BootNotification and Heartbeat</source>
        <translation>OCPP：请提供 ocpp1.6。响应 BootNotification 和 Heartbeat</translation>
    </message>
    <message>
        <source>JSON in one zlib stream over all messages. Returns events, and answers {&quot;op&quot;: 1}</source>
        <translation>所有消息共用一个 zlib 流的 JSON。返回事件，并应答 {&quot;op&quot;: 1}</translation>
    </message>
    <message>
        <source>Messages in protobuf. Choose the schema “Demo” in the menu of the protocol. Echoes afterwards</source>
        <translation>protobuf 消息。请在协议菜单中选择模式“演示”。之后回显</translation>
    </message>
    <message>
        <source>JSON in one zstd stream over all messages. Returns events, and answers {&quot;op&quot;: 1}</source>
        <translation>所有消息共用一个 zstd 流的 JSON。返回事件，并应答 {&quot;op&quot;: 1}</translation>
    </message>
</context>
<context>
    <name>wasclean::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Wrap long lines (%1)</source>
        <translation>长行换行（%1）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Find in message</source>
        <translation>在消息中查找</translation>
    </message>
    <message>
        <source>The payload is too large for the clipboard (%1). Save it as a file.</source>
        <translation>负载太大，无法放入剪贴板（%1）。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Copy the content of this view; an image is copied as hex</source>
        <translation>复制此视图的内容；图像按十六进制复制</translation>
    </message>
</context>
<context>
    <name>wasclean::Diagnosis</name>
    <message>
        <source>The server did not accept the credentials that were sent.</source>
        <translation>服务器未接受发送的凭据。</translation>
    </message>
    <message>
        <source>The server requires credentials.</source>
        <translation>服务器要求凭据。</translation>
    </message>
    <message>
        <source>The server requires credentials (%1).</source>
        <translation>服务器要求凭据（%1）。</translation>
    </message>
    <message>
        <source>No Authorization header was sent</source>
        <translation>未发送 Authorization 标头</translation>
    </message>
    <message>
        <source>An Authorization header was sent but not accepted</source>
        <translation>已发送 Authorization 标头但未被接受</translation>
    </message>
    <message>
        <source>Check the user name and password, or the token, and whether it has expired.</source>
        <translation>检查用户名和密码或令牌，以及它是否已过期。</translation>
    </message>
    <message>
        <source>Send the credentials that the server&apos;s documentation describes: Authorization, a cookie, or a token in the query.</source>
        <translation>发送服务器文档中说明的凭据：Authorization、Cookie 或查询中的令牌。</translation>
    </message>
    <message>
        <source>The status 401 means that credentials are missing or wrong</source>
        <translation>状态 401 表示凭据缺失或错误</translation>
    </message>
    <message>
        <source>The close reason mentions credentials</source>
        <translation>关闭原因提到了凭据</translation>
    </message>
    <message>
        <source>The server requires credentials. The token that was sent had expired %1 earlier.</source>
        <translation>服务器要求凭据。发送的令牌已在 %1 前过期。</translation>
    </message>
    <message>
        <source>The token that was sent expired %1 before the attempt ended.</source>
        <translation>发送的令牌在尝试结束前 %1 过期。</translation>
    </message>
    <message>
        <source>The server closed with %1</source>
        <translation>服务器以 %1 关闭</translation>
    </message>
    <message>
        <source>The answer was “%1 %2”</source>
        <translation>响应为“%1 %2”</translation>
    </message>
    <message>
        <source>The “exp” claim of the token is earlier</source>
        <translation>令牌的“exp”声明更早</translation>
    </message>
    <message>
        <source>Send a new token.</source>
        <translation>发送新令牌。</translation>
    </message>
    <message>
        <source>A client should fetch a new token before it reconnects.</source>
        <translation>客户端应在重新连接前获取新令牌。</translation>
    </message>
    <message>
        <source>The token expired while the connection was open</source>
        <translation>令牌在连接打开期间过期</translation>
    </message>
    <message>
        <source>A later attempt to the same URL opened</source>
        <translation>之后对同一 URL 的尝试成功打开</translation>
    </message>
    <message>
        <source>The server does not accept a request without an Origin.</source>
        <translation>服务器不接受没有 Origin 的请求。</translation>
    </message>
    <message>
        <source>The server does not accept the Origin %1.</source>
        <translation>服务器不接受 Origin %1。</translation>
    </message>
    <message>
        <source>The server refused this client (403). It may require an Origin header, and none was sent.</source>
        <translation>服务器拒绝了此客户端（403）。它可能要求 Origin 标头，而未发送该标头。</translation>
    </message>
    <message>
        <source>The server refused this client (403). It may not accept the Origin %1.</source>
        <translation>服务器拒绝了此客户端（403）。它可能不接受 Origin %1。</translation>
    </message>
    <message>
        <source>Send the Origin of the page that the server is intended for.</source>
        <translation>发送服务器所面向页面的 Origin。</translation>
    </message>
    <message>
        <source>At the server: CheckOrigin (gorilla), setAllowedOrigins (Spring), AllowedHostsOriginValidator (Django), allowed_request_origins (Rails).</source>
        <translation>在服务器端：CheckOrigin（gorilla）、setAllowedOrigins（Spring）、AllowedHostsOriginValidator（Django）、allowed_request_origins（Rails）。</translation>
    </message>
    <message>
        <source>The answer names the Origin as the reason</source>
        <translation>响应指出原因是 Origin</translation>
    </message>
    <message>
        <source>The same URL opened with another Origin</source>
        <translation>同一 URL 用另一个 Origin 可以打开</translation>
    </message>
    <message>
        <source>A request without an Origin does not come from a page of another site</source>
        <translation>没有 Origin 的请求并非来自其他站点的页面</translation>
    </message>
    <message>
        <source>The answer mentions credentials</source>
        <translation>响应提到了凭据</translation>
    </message>
    <message>
        <source>The same URL opened with this Origin</source>
        <translation>同一 URL 用此 Origin 打开过</translation>
    </message>
    <message>
        <source>The server refused this client (403). The reason may be the credentials, the Origin, the client&apos;s address or a web application firewall.</source>
        <translation>服务器拒绝了此客户端（403）。原因可能是凭据、Origin、客户端地址或 Web 应用防火墙。</translation>
    </message>
    <message>
        <source>Read the answer in the view “Response”.</source>
        <translation>在“响应”视图中阅读响应。</translation>
    </message>
    <message>
        <source>The application may have closed the connection before it accepted it. ASGI servers turn that into 403, and the close code is lost.</source>
        <translation>应用程序可能在接受连接之前就将其关闭。ASGI 服务器会将其变为 403，关闭代码随之丢失。</translation>
    </message>
    <message>
        <source>Let the application accept the connection first, then close it with a code.</source>
        <translation>让应用程序先接受连接，再用代码关闭。</translation>
    </message>
    <message>
        <source>Check the routes and the authentication of the application.</source>
        <translation>检查应用程序的路由和身份验证。</translation>
    </message>
    <message>
        <source>The bot check of Cloudflare answered. A program cannot pass it.</source>
        <translation>应答的是 Cloudflare 的机器人检查。程序无法通过它。</translation>
    </message>
    <message>
        <source>Exclude the path from the bot check at Cloudflare.</source>
        <translation>在 Cloudflare 的机器人检查中排除该路径。</translation>
    </message>
    <message>
        <source>Send the cookie of a browser that passed the check.</source>
        <translation>发送通过检查的浏览器的 Cookie。</translation>
    </message>
    <message>
        <source>The server is not available at the moment and asks you to try again later (Retry-After: %1).</source>
        <translation>服务器暂时不可用，请您稍后再试（Retry-After: %1）。</translation>
    </message>
    <message>
        <source>The server received too many connections or requests.</source>
        <translation>服务器收到过多连接或请求。</translation>
    </message>
    <message>
        <source>The server received too many connections or requests. It asks you to wait %1 s.</source>
        <translation>服务器收到过多连接或请求。它要求您等待 %1 秒。</translation>
    </message>
    <message>
        <source>The server received too many connections or requests. It asks you to wait until %1.</source>
        <translation>服务器收到过多连接或请求。它要求您等到 %1。</translation>
    </message>
    <message>
        <source>Close connections that are not needed.</source>
        <translation>关闭不需要的连接。</translation>
    </message>
    <message>
        <source>Reconnect after a longer delay, with jitter.</source>
        <translation>在更长的、带抖动的延迟之后重新连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) within a minute</source>
        <translation>
            <numerusform>一分钟内 %n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols that were offered (%1).</source>
        <translation>服务器没有选择任何提供的子协议（%1）。</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, although none was offered.</source>
        <translation>服务器选择了子协议“%1”，尽管未提供任何子协议。</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, which was not offered. Offered: %2.</source>
        <translation>服务器选择了未提供的子协议“%1”。已提供：%2。</translation>
    </message>
    <message>
        <source>Offer the subprotocol “%1”.</source>
        <translation>提供子协议“%1”。</translation>
    </message>
    <message>
        <source>Offer a subprotocol that the server supports, or none. Common subprotocols are “graphql-transport-ws”, “graphql-ws”, “ocpp1.6”, “mqtt” and “v12.stomp”.</source>
        <translation>提供服务器支持的子协议，或不提供。常见的子协议有“graphql-transport-ws”、“graphql-ws”、“ocpp1.6”、“mqtt”和“v12.stomp”。</translation>
    </message>
    <message>
        <source>The server answered 101, but the answer is not valid. %1.</source>
        <translation>服务器应答了 101，但响应无效。%1。</translation>
    </message>
    <message>
        <source>Check whether a cache or a proxy wrote the answer: connect to the server directly.</source>
        <translation>检查响应是否由缓存或代理写入：直接连接到服务器。</translation>
    </message>
    <message>
        <source>The server must compute Sec-WebSocket-Accept from the request&apos;s key (RFC 6455, 4.2.2).</source>
        <translation>服务器必须根据请求的密钥计算 Sec-WebSocket-Accept（RFC 6455，4.2.2）。</translation>
    </message>
    <message>
        <source>The answer contains headers of a cache</source>
        <translation>响应包含缓存的标头</translation>
    </message>
    <message>
        <source>The server&apos;s extensions do not match the offer. %1.</source>
        <translation>服务器的扩展与提供的不符。%1。</translation>
    </message>
    <message>
        <source>Turn compression off, at the server or on the page “Compression” of the options.</source>
        <translation>在服务器上或选项的“压缩”页面上关闭压缩。</translation>
    </message>
    <message>
        <source>The request was sent, but the server did not answer within %1. Its workers may be busy.</source>
        <translation>请求已发送，但服务器在 %1 内未应答。其工作进程可能繁忙。</translation>
    </message>
    <message>
        <source>The request was sent, but the server did not answer within %1. Its workers may be busy, or the port may expect TLS or the PROXY protocol.</source>
        <translation>请求已发送，但服务器在 %1 内未应答。其工作进程可能繁忙，或该端口可能需要 TLS 或 PROXY 协议。</translation>
    </message>
    <message>
        <source>TCP was connected to %1</source>
        <translation>TCP 已连接到 %1</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>检查端口。</translation>
    </message>
    <message>
        <source>The server has answered other requests</source>
        <translation>服务器应答过其他请求</translation>
    </message>
    <message>
        <source>TCP ended without an answer to the request. The server may reject this client, or it may have failed while it handled the request.</source>
        <translation>TCP 在未应答请求的情况下结束。服务器可能拒绝此客户端，或在处理请求时失败。</translation>
    </message>
    <message>
        <source>TCP ended without an answer to the request. The port may expect TLS or another protocol, the server may reject this client, or it may have failed while it handled the request.</source>
        <translation>TCP 在未应答请求的情况下结束。该端口可能需要 TLS 或其他协议，服务器可能拒绝此客户端，或在处理请求时失败。</translation>
    </message>
    <message>
        <source>Check the port, and whether the URL should begin with wss://.</source>
        <translation>检查端口，以及 URL 是否应以 wss:// 开头。</translation>
    </message>
    <message>
        <source>Connect without the proxy, and compare.</source>
        <translation>不使用代理连接，并进行比较。</translation>
    </message>
    <message>
        <source>The answer through the proxy %1 is not HTTP. The proxy may have sent a page of its own instead of connecting to %2.</source>
        <translation>通过代理 %1 的响应不是 HTTP。代理可能发送了自己的页面，而没有连接到 %2。</translation>
    </message>
    <message>
        <source>The program at %1 does not use HTTP.</source>
        <translation>%1 上的程序不使用 HTTP。</translation>
    </message>
    <message>
        <source>The program at %1 uses %2, not HTTP.</source>
        <translation>%1 上的程序使用 %2，而不是 HTTP。</translation>
    </message>
    <message>
        <source>Renew the certificate, and check whether this computer&apos;s clock is right.</source>
        <translation>更新证书，并检查此计算机的时钟是否正确。</translation>
    </message>
    <message>
        <source>The certificate is self-signed. For tests it can be trusted by its fingerprint, on the page “TLS” of the options.</source>
        <translation>证书是自签名的。测试时可以在选项的“TLS”页面上通过指纹信任它。</translation>
    </message>
    <message>
        <source>The server sent only its own certificate. If an intermediate CA issued it, the server must also send the certificate of that CA (“fullchain.pem”).</source>
        <translation>服务器只发送了自己的证书。如果它由中间 CA 颁发，服务器还必须发送该 CA 的证书（“fullchain.pem”）。</translation>
    </message>
    <message>
        <source>If the CA is internal, add its certificate on the page “TLS” of the options.</source>
        <translation>如果是内部 CA，请在选项的“TLS”页面上添加其证书。</translation>
    </message>
    <message>
        <source>The certificate is valid for these names: %1.</source>
        <translation>证书对以下名称有效：%1。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1.</source>
        <translation>服务器的证书不受信任：%1。</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”</source>
        <translation>证书由“%1”颁发</translation>
    </message>
    <message>
        <source>The certificate for %1 was issued by “%2”. A product of that name inspects TLS and replaces the server&apos;s certificate with its own.</source>
        <translation>%1 的证书由“%2”颁发。具有该名称的产品会检查 TLS，并用自己的证书替换服务器的证书。</translation>
    </message>
    <message>
        <source>Exclude the host from the inspection, or add the product&apos;s CA on the page “TLS” of the options.</source>
        <translation>将该主机排除在检查之外，或在选项的“TLS”页面上添加该产品的 CA。</translation>
    </message>
    <message>
        <source>An earlier certificate of the host was issued by “%1”</source>
        <translation>该主机之前的证书由“%1”颁发</translation>
    </message>
    <message>
        <source>The host is in a private network</source>
        <translation>主机位于专用网络中</translation>
    </message>
    <message>
        <source>The server requires a client certificate.</source>
        <translation>服务器要求客户端证书。</translation>
    </message>
    <message>
        <source>Choose a client certificate and its key on the page “TLS” of the options.</source>
        <translation>在选项的“TLS”页面上选择客户端证书及其密钥。</translation>
    </message>
    <message>
        <source>The server rejected the client certificate as expired.</source>
        <translation>服务器以已过期为由拒绝了客户端证书。</translation>
    </message>
    <message>
        <source>The server rejected the client certificate as revoked.</source>
        <translation>服务器以已吊销为由拒绝了客户端证书。</translation>
    </message>
    <message>
        <source>The server does not trust the CA of the client certificate.</source>
        <translation>服务器不信任客户端证书的 CA。</translation>
    </message>
    <message>
        <source>The server rejected the client certificate.</source>
        <translation>服务器拒绝了客户端证书。</translation>
    </message>
    <message>
        <source>Choose a certificate from the CA that the server expects, with all intermediate certificates.</source>
        <translation>选择服务器所需 CA 颁发的证书，并包含所有中间证书。</translation>
    </message>
    <message>
        <source>The server closed with %1 and no reason</source>
        <translation>服务器以 %1 关闭，没有原因</translation>
    </message>
    <message>
        <source>The server closed with %1 “%2”</source>
        <translation>服务器以 %1“%2”关闭</translation>
    </message>
    <message>
        <source>The Close frame followed %1 after a message of %2</source>
        <translation>Close 帧在一条 %2 的消息之后 %1 到达</translation>
    </message>
    <message>
        <source>The server rejected what it received. Meaning of the code: %1</source>
        <translation>服务器拒绝了收到的内容。代码的含义：%1</translation>
    </message>
    <message>
        <source>Send a text message instead of a binary one, or the other way round.</source>
        <translation>改发文本消息而不是二进制消息，或反之。</translation>
    </message>
    <message>
        <source>Check whether the message has the format that the server expects, such as JSON in UTF-8.</source>
        <translation>检查消息是否为服务器所需的格式，例如 UTF-8 的 JSON。</translation>
    </message>
    <message>
        <source>Check whether raw frames or compression are used that the server does not support.</source>
        <translation>检查是否使用了服务器不支持的原始帧或压缩。</translation>
    </message>
    <message>
        <source>The last message was binary</source>
        <translation>最后一条消息是二进制的</translation>
    </message>
    <message>
        <source>The server reports that a message was too big for it.</source>
        <translation>服务器报告某条消息过大。</translation>
    </message>
    <message>
        <source>The server reports that a message was too big for it. The last message had %1.</source>
        <translation>服务器报告某条消息过大。最后一条消息为 %1。</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise the limit. Defaults: Tomcat and Spring 8 KiB (“maxTextMessageBufferSize”), Python websockets and Socket.IO 1 MB, uvicorn 16 MiB, ws 100 MiB (“maxPayload”).</source>
        <translation>发送更小的消息，或提高限制。默认值：Tomcat 和 Spring 8 KiB（“maxTextMessageBufferSize”）、Python websockets 和 Socket.IO 1 MB、uvicorn 16 MiB、ws 100 MiB（“maxPayload”）。</translation>
    </message>
    <message>
        <source>Amazon API Gateway allows 128 KB for a message and 32 KB for a frame: send the message in several frames.</source>
        <translation>Amazon API Gateway 允许消息 128 KB、帧 32 KB：请将消息分成多个帧发送。</translation>
    </message>
    <message>
        <source>It was the largest message that was sent</source>
        <translation>这是发送的最大消息</translation>
    </message>
    <message>
        <source>The server closed the connection because of its policy, without a close reason.</source>
        <translation>服务器因其策略关闭了连接，没有关闭原因。</translation>
    </message>
    <message>
        <source>The server closed the connection because of its policy: “%1”.</source>
        <translation>服务器因其策略关闭了连接：“%1”。</translation>
    </message>
    <message>
        <source>Send the credentials that the server expects.</source>
        <translation>发送服务器所需的凭据。</translation>
    </message>
    <message>
        <source>Send fewer messages per second.</source>
        <translation>每秒发送更少的消息。</translation>
    </message>
    <message>
        <source>The server sent a close reason</source>
        <translation>服务器发送了关闭原因</translation>
    </message>
    <message>
        <source>The server reports an internal error.</source>
        <translation>服务器报告内部错误。</translation>
    </message>
    <message>
        <source>A gateway reports an invalid answer from the server behind it.</source>
        <translation>网关报告其后端服务器的响应无效。</translation>
    </message>
    <message>
        <source>The server reports that it is restarting.</source>
        <translation>服务器报告正在重启。</translation>
    </message>
    <message>
        <source>The server reports that it is not available at the moment. Connect again later.</source>
        <translation>服务器报告暂时不可用。请稍后重新连接。</translation>
    </message>
    <message>
        <source>Connect again after a delay.</source>
        <translation>延迟一段时间后重新连接。</translation>
    </message>
    <message>
        <source>The server sent a Close frame with the code %1, which must not be sent. Its meaning is unknown.</source>
        <translation>服务器发送了带有不得发送的代码 %1 的 Close 帧。其含义未知。</translation>
    </message>
    <message>
        <source>A bridge or proxy may have passed on a code from another connection. The server should send a code from 3000 to 4999, or one of RFC 6455.</source>
        <translation>网桥或代理可能传递了另一个连接的代码。服务器应发送 3000 到 4999 的代码，或 RFC 6455 中的代码。</translation>
    </message>
    <message>
        <source>The server closed with %1. Meaning (%2): %3</source>
        <translation>服务器以 %1 关闭。含义（%2）：%3</translation>
    </message>
    <message>
        <source>Look up %1 in the documentation: %2.</source>
        <translation>在文档中查找 %1：%2。</translation>
    </message>
    <message>
        <source>Some applications use the code with another meaning</source>
        <translation>有些应用程序将此代码用作其他含义</translation>
    </message>
    <message>
        <source>The server closed with %1, a code of the application. The close reason is “%2”.</source>
        <translation>服务器以 %1 关闭，这是应用程序的代码。关闭原因是“%2”。</translation>
    </message>
    <message>
        <source>Look up %1 in the documentation of the application.</source>
        <translation>在应用程序的文档中查找 %1。</translation>
    </message>
    <message>
        <source>The server accepted the connection and ended it %1 later, before you sent a message. The application may have rejected the request.</source>
        <translation>服务器接受了连接，并在 %1 后、您发送消息之前将其结束。应用程序可能拒绝了请求。</translation>
    </message>
    <message>
        <source>The connection was open for %1</source>
        <translation>连接打开了 %1</translation>
    </message>
    <message>
        <source>A token or a parameter may be missing, the path may be wrong, or the number of connections may be limited.</source>
        <translation>可能缺少令牌或参数，路径可能错误，或连接数受限。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier connection(s) ended in the same way</source>
        <translation>
            <numerusform>之前有 %n 个连接以同样方式结束</numerusform>
        </translation>
    </message>
    <message>
        <source>The server had sent data before</source>
        <translation>服务器之前发送过数据</translation>
    </message>
    <message>
        <source>The subprotocol graphql-transport-ws expects a first message, connection_init, within 3 s by default, and none was sent.</source>
        <translation>子协议 graphql-transport-ws 默认要求在 3 秒内发送第一条消息 connection_init，而未发送。</translation>
    </message>
    <message>
        <source>Send {&quot;type&quot;:&quot;connection_init&quot;} as soon as the connection is open.</source>
        <translation>连接打开后立即发送 {&quot;type&quot;:&quot;connection_init&quot;}。</translation>
    </message>
    <message>
        <source>The close code 4408 has this meaning</source>
        <translation>关闭代码 4408 即为此含义</translation>
    </message>
    <message>
        <source>TCP was ended after your Close frame, but the server sent no Close frame (RFC 6455, 7.1.1).</source>
        <translation>TCP 在您的 Close 帧之后结束，但服务器未发送 Close 帧（RFC 6455，7.1.1）。</translation>
    </message>
    <message>
        <source>TCP was reset after your Close frame, but the server sent no Close frame (RFC 6455, 7.1.1).</source>
        <translation>TCP 在您的 Close 帧之后被重置，但服务器未发送 Close 帧（RFC 6455，7.1.1）。</translation>
    </message>
    <message>
        <source>TCP ended %1 after the Close frame</source>
        <translation>TCP 在 Close 帧之后 %1 结束</translation>
    </message>
    <message>
        <source>This is harmless unless messages are missing. The server should answer the Close frame, for example with close() instead of terminate().</source>
        <translation>除非缺少消息，否则无害。服务器应应答 Close 帧，例如使用 close() 而不是 terminate()。</translation>
    </message>
    <message>
        <source>TCP did not acknowledge your Close frame: the network to the server is broken, or its computer cannot be reached any more.</source>
        <translation>TCP 未确认您的 Close 帧：到服务器的网络已中断，或其计算机已无法访问。</translation>
    </message>
    <message>
        <source>The server kept sending and did not answer your Close frame. It may not read while it sends.</source>
        <translation>服务器继续发送，未应答您的 Close 帧。它在发送时可能不读取。</translation>
    </message>
    <message>
        <source>The server did not answer your Close frame. Its program may be blocked, or it may not support the closing handshake.</source>
        <translation>服务器未应答您的 Close 帧。其程序可能被阻塞，或不支持关闭握手。</translation>
    </message>
    <message>
        <source>The server does not read, so your Close frame could not be delivered.</source>
        <translation>服务器不读取，因此无法送达您的 Close 帧。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) had not been acknowledged by the server</source>
        <translation>
            <numerusform>%Ln 字节未被服务器确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether the server&apos;s program is busy, and whether it reads while it sends.</source>
        <translation>检查服务器程序是否繁忙，以及它在发送时是否读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of your messages had not been sent when the connection ended.</source>
        <translation>
            <numerusform>连接结束时，您的消息有 %Ln 字节尚未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until everything has been sent (bufferedAmount is 0) before the connection is closed.</source>
        <translation>在关闭连接之前，等到全部发送完毕（bufferedAmount 为 0）。</translation>
    </message>
    <message>
        <source>TCP was reset after the Close frames. This happens when a program closes a socket that still has unread data.</source>
        <translation>TCP 在 Close 帧之后被重置。当程序关闭仍有未读数据的套接字时会发生这种情况。</translation>
    </message>
    <message>
        <source>This is harmless unless messages are missing.</source>
        <translation>除非缺少消息，否则无害。</translation>
    </message>
    <message>
        <source>Raise the maximum message size on the page “Limits” of the options.</source>
        <translation>在选项的“限制”页面上提高最大消息大小。</translation>
    </message>
    <message>
        <source>The next attempt, %1 later, could not open a TCP connection</source>
        <translation>%1 后的下一次尝试无法打开 TCP 连接</translation>
    </message>
    <message>
        <source>The next attempt, %1 later, was answered with %2</source>
        <translation>%1 后的下一次尝试得到 %2 应答</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) to the server ended within 100 ms</source>
        <translation>
            <numerusform>另有 %n 个到该服务器的连接在 100 毫秒内结束</numerusform>
        </translation>
    </message>
    <message>
        <source>They had been silent or open for the same time, so a timeout fits as well</source>
        <translation>它们静默或打开的时间相同，因此也可能是超时</translation>
    </message>
    <message>
        <source>Right after the end, the server or its gateway was not available. It may have been stopped or restarted.</source>
        <translation>结束后，服务器或其网关立即不可用。它可能已停止或重启。</translation>
    </message>
    <message>
        <source>Several connections to the server ended at the same time. The server or a proxy may have been stopped, restarted or reloaded.</source>
        <translation>到该服务器的多个连接同时结束。服务器或代理可能已停止、重启或重新加载。</translation>
    </message>
    <message>
        <source>Look for a deployment, a crash or a reload of a proxy at that time. nginx ends old workers after “worker_shutdown_timeout”, and Caddy closes streams when its configuration is reloaded.</source>
        <translation>查找当时的部署、崩溃或代理重新加载。nginx 在“worker_shutdown_timeout”之后结束旧的工作进程，Caddy 在重新加载配置时关闭流。</translation>
    </message>
    <message>
        <source>Both happened together</source>
        <translation>两者同时发生</translation>
    </message>
    <message>
        <source>This connection was open before</source>
        <translation>此连接之前是打开的</translation>
    </message>
    <message>
        <source>That is just over %1 bytes, a common limit</source>
        <translation>这刚好超过 %1 字节这一常见限制</translation>
    </message>
    <message>
        <source>The server sent a message after it</source>
        <translation>服务器在此之后发送了消息</translation>
    </message>
    <message>
        <source>TCP ended %1 after a message of %2, the largest one sent. The server or a proxy may limit the size of messages.</source>
        <translation>TCP 在一条 %2 的消息（发送的最大消息）之后 %1 结束。服务器或代理可能限制消息大小。</translation>
    </message>
    <message>
        <source>Send a smaller message, and see whether the connection stays open.</source>
        <translation>发送更小的消息，看连接是否保持打开。</translation>
    </message>
    <message>
        <source>Send the message in several frames: some servers limit the size of frames, not of messages.</source>
        <translation>将消息分成多个帧发送：有些服务器限制的是帧而不是消息的大小。</translation>
    </message>
    <message>
        <source>A smaller message was sent before</source>
        <translation>之前发送过更小的消息</translation>
    </message>
    <message>
        <source>The server had not acknowledged all of the message</source>
        <translation>服务器未确认整条消息</translation>
    </message>
    <message>
        <source>The connection ended while about %1 messages per second were being sent. The server may limit the rate of messages.</source>
        <translation>连接在每秒发送约 %1 条消息时结束。服务器可能限制消息速率。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) had been sent</source>
        <translation>
            <numerusform>已发送 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Send fewer messages per second, and see whether the connection stays open.</source>
        <translation>每秒发送更少的消息，看连接是否保持打开。</translation>
    </message>
    <message>
        <source>The server had not acknowledged all of the data</source>
        <translation>服务器未确认所有数据</translation>
    </message>
    <message>
        <source>The close reason is “%1”</source>
        <translation>关闭原因是“%1”</translation>
    </message>
    <message>
        <source>TCP ended between two frames of a message, so the message is incomplete.</source>
        <translation>TCP 在一条消息的两个帧之间结束，因此消息不完整。</translation>
    </message>
    <message>
        <source>TCP ended within the header of a frame, so the frame is incomplete.</source>
        <translation>TCP 在帧头中结束，因此帧不完整。</translation>
    </message>
    <message>
        <source>TCP ended within a frame: only %1 of %2 bytes were received.</source>
        <translation>TCP 在一个帧内结束：仅收到 %2 字节中的 %1 字节。</translation>
    </message>
    <message>
        <source>Look for a size or time limit of a proxy, and for an error of the server while it was sending.</source>
        <translation>查找代理的大小或时间限制，以及服务器发送时的错误。</translation>
    </message>
    <message>
        <source>This is why</source>
        <translation>原因就在于此</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Against this cause: %1</source>
        <translation>与此原因相悖：%1</translation>
    </message>
    <message>
        <source>The connection was closed normally, so there is nothing to explain.</source>
        <translation>连接已正常关闭，无需解释。</translation>
    </message>
    <message>
        <source>There is not enough evidence for a cause.</source>
        <translation>没有足够的证据来判断原因。</translation>
    </message>
    <message>
        <source>Connect again with the same settings, and see whether the connection ends in the same way.</source>
        <translation>用相同设置重新连接，看连接是否以同样方式结束。</translation>
    </message>
    <message>
        <source>The connection ended %1 after a message was sent. Send the same message again, and see whether the connection ends again.</source>
        <translation>连接在发送一条消息后 %1 结束。再次发送同一条消息，看连接是否再次结束。</translation>
    </message>
    <message>
        <source>Read the last message of the server, which was received %1 before the end.</source>
        <translation>阅读服务器的最后一条消息，它在结束前 %1 收到。</translation>
    </message>
    <message>
        <source>Turn automatic Pings off, and see whether the silence before the end is the same.</source>
        <translation>关闭自动 Ping，看结束前的静默是否相同。</translation>
    </message>
    <message>
        <source>Send a Ping every 20 s, and see whether the connection lives longer.</source>
        <translation>每 20 秒发送一个 Ping，看连接是否持续更久。</translation>
    </message>
    <message>
        <source>Connect to the server directly, without proxies and load balancers (“Connect to”).</source>
        <translation>直接连接到服务器，不经过代理和负载均衡器（“连接到”）。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 answered 502: it did not get a valid answer from the server behind it.</source>
        <translation>%1 应答 502：未从后端服务器得到有效响应。</translation>
    </message>
    <message>
        <source>%1 answered 504: the server behind it did not answer in time.</source>
        <translation>%1 应答 504：后端服务器未及时应答。</translation>
    </message>
    <message>
        <source>%1 answered 503: it cannot serve the request at the moment. It, or a server behind it, may be down or overloaded.</source>
        <translation>%1 应答 503：暂时无法处理请求。它或其后端服务器可能已停机或过载。</translation>
    </message>
    <message>
        <source>Check whether the server behind the gateway is running, at the port and with the protocol that the gateway expects.</source>
        <translation>检查网关后面的服务器是否以网关所需的端口和协议运行。</translation>
    </message>
    <message>
        <source>The same URL opened before</source>
        <translation>同一 URL 之前可以打开</translation>
    </message>
    <message>
        <source>The server had an internal error while it handled the opening handshake (500).</source>
        <translation>服务器在处理打开握手时发生内部错误（500）。</translation>
    </message>
    <message>
        <source>The server does not support this request (501).</source>
        <translation>服务器不支持此请求（501）。</translation>
    </message>
    <message>
        <source>the origin&apos;s answer was empty, or Cloudflare did not expect it</source>
        <translation>源站的响应为空，或不是 Cloudflare 所预期的</translation>
    </message>
    <message>
        <source>the origin refuses connections</source>
        <translation>源站拒绝连接</translation>
    </message>
    <message>
        <source>the origin did not answer the attempt to connect in time</source>
        <translation>源站未及时应答连接尝试</translation>
    </message>
    <message>
        <source>the origin cannot be reached</source>
        <translation>无法访问源站</translation>
    </message>
    <message>
        <source>the origin accepted the request but did not answer in time</source>
        <translation>源站接受了请求但未及时应答</translation>
    </message>
    <message>
        <source>the TLS handshake with the origin failed</source>
        <translation>与源站的 TLS 握手失败</translation>
    </message>
    <message>
        <source>the origin&apos;s certificate is not valid</source>
        <translation>源站的证书无效</translation>
    </message>
    <message>
        <source>the body of the answer contains an error 1xxx with more about it</source>
        <translation>响应正文包含说明详情的 1xxx 错误</translation>
    </message>
    <message>
        <source>Cloudflare answered %1: %2.</source>
        <translation>Cloudflare 应答 %1：%2。</translation>
    </message>
    <message>
        <source>Check TLS and the certificate of the origin.</source>
        <translation>检查源站的 TLS 和证书。</translation>
    </message>
    <message>
        <source>Check whether the origin is running, and whether its firewall accepts Cloudflare&apos;s addresses.</source>
        <translation>检查源站是否在运行，以及其防火墙是否接受 Cloudflare 的地址。</translation>
    </message>
    <message>
        <source>Amazon API Gateway did not accept the $connect request (%1).</source>
        <translation>Amazon API Gateway 未接受 $connect 请求（%1）。</translation>
    </message>
    <message>
        <source>The path must begin with the stage, such as “/production”.</source>
        <translation>路径必须以阶段开头，例如“/production”。</translation>
    </message>
    <message>
        <source>Check the authorizer, the signature of the request, and the integration of $connect.</source>
        <translation>检查授权方、请求的签名和 $connect 的集成。</translation>
    </message>
    <message>
        <source>Engine.IO, the base of Socket.IO, reports: %1.</source>
        <translation>Socket.IO 的基础 Engine.IO 报告：%1。</translation>
    </message>
    <message>
        <source>Add “transport=websocket” to the query.</source>
        <translation>在查询中添加“transport=websocket”。</translation>
    </message>
    <message>
        <source>Remove “sid” from the query.</source>
        <translation>从查询中移除“sid”。</translation>
    </message>
    <message>
        <source>With several servers, turn on sticky sessions.</source>
        <translation>有多台服务器时，请启用粘性会话。</translation>
    </message>
    <message>
        <source>Add “EIO=4” to the query for Socket.IO 3 and 4, or “EIO=3” for Socket.IO 2.</source>
        <translation>在查询中添加“EIO=4”（Socket.IO 3 和 4），或“EIO=3”（Socket.IO 2）。</translation>
    </message>
    <message>
        <source>The query must contain “EIO=4&amp;transport=websocket”, and the request must be a GET.</source>
        <translation>查询必须包含“EIO=4&amp;transport=websocket”，且请求必须是 GET。</translation>
    </message>
    <message>
        <source>SignalR no longer has a connection with this id.</source>
        <translation>SignalR 已没有此 id 的连接。</translation>
    </message>
    <message>
        <source>The answer contains: %1</source>
        <translation>响应包含：%1</translation>
    </message>
    <message>
        <source>Negotiate again just before connecting.</source>
        <translation>在连接前重新协商。</translation>
    </message>
    <message>
        <source>The server keeps sending messages but did not answer a Ping in time.</source>
        <translation>服务器继续发送消息，但未及时应答 Ping。</translation>
    </message>
    <message>
        <source>The server did not answer a Ping in time.</source>
        <translation>服务器未及时应答 Ping。</translation>
    </message>
    <message>
        <source>The server did not answer a Ping in time, and TCP did not acknowledge the data either. The network is broken, or the other computer cannot be reached any more.</source>
        <translation>服务器未及时应答 Ping，TCP 也未确认数据。网络已中断，或对方计算机已无法访问。</translation>
    </message>
    <message>
        <source>The server did not answer a Ping in time. The other end of TCP acknowledged it, so the network works up to there.</source>
        <translation>服务器未及时应答 Ping。TCP 的另一端已确认它，因此到那里的网络正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n Ping(s) had not been answered</source>
        <translation>
            <numerusform>有 %n 个 Ping 未被应答</numerusform>
        </translation>
    </message>
    <message>
        <source>The last answered Ping took %1</source>
        <translation>最后一个得到应答的 Ping 用时 %1</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>检查 Wi-Fi、网线和 VPN。</translation>
    </message>
    <message>
        <source>Check whether the server&apos;s program is blocked, or does not answer Pings (RFC 6455, 5.5.2).</source>
        <translation>检查服务器程序是否被阻塞，或不应答 Ping（RFC 6455，5.5.2）。</translation>
    </message>
    <message>
        <source>Wasclean did not answer the server&apos;s Pings because the option is off.</source>
        <translation>Wasclean 未应答服务器的 Ping，因为该选项已关闭。</translation>
    </message>
    <message>
        <source>The server&apos;s last Ping was received %1 before the end</source>
        <translation>服务器的最后一个 Ping 在结束前 %1 收到</translation>
    </message>
    <message>
        <source>Turn on the answers to Pings on the page “Pings” of the options.</source>
        <translation>在选项的“Ping”页面上启用对 Ping 的应答。</translation>
    </message>
    <message>
        <source>The server reports that it received no Pong in time: “%1”.</source>
        <translation>服务器报告未及时收到 Pong：“%1”。</translation>
    </message>
    <message>
        <source>Python&apos;s websockets and uvicorn send a Ping every 20 s and wait 20 s for the Pong by default (“ping_interval”, “ping_timeout”).</source>
        <translation>Python 的 websockets 和 uvicorn 默认每 20 秒发送一个 Ping，并等待 Pong 20 秒（“ping_interval”、“ping_timeout”）。</translation>
    </message>
    <message>
        <source>Check whether the server itself was blocked and did not read the Pong.</source>
        <translation>检查服务器本身是否被阻塞而未读取 Pong。</translation>
    </message>
    <message>
        <source>This computer was suspended for %1</source>
        <translation>此计算机休眠了 %1</translation>
    </message>
    <message>
        <source>The server reports that it closed because of inactivity: “%1”.</source>
        <translation>服务器报告因不活动而关闭：“%1”。</translation>
    </message>
    <message>
        <source>No message was sent to the server for %1</source>
        <translation>有 %1 没有向服务器发送消息</translation>
    </message>
    <message>
        <source>Send a message or a Ping more often than that.</source>
        <translation>更频繁地发送消息或 Ping。</translation>
    </message>
    <message>
        <source>Raise the idle timeout of the server, such as “idleTimeout” in Jetty.</source>
        <translation>提高服务器的空闲超时，例如 Jetty 的“idleTimeout”。</translation>
    </message>
    <message>
        <source>The server&apos;s last message was not answered for %1. Engine.IO ends a connection whose heartbeat (“2”) is not answered with “3” within 20 s.</source>
        <translation>服务器的最后一条消息有 %1 未得到应答。如果心跳（“2”）在 20 秒内未以“3”应答，Engine.IO 会结束连接。</translation>
    </message>
    <message>
        <source>The query contains EIO=%1</source>
        <translation>查询包含 EIO=%1</translation>
    </message>
    <message>
        <source>Add an automatic reply: “3” to the text “2”.</source>
        <translation>添加自动回复：对文本“2”回复“3”。</translation>
    </message>
    <message>
        <source>Google Cloud: raise “timeoutSec” of the backend service.</source>
        <translation>Google Cloud：提高后端服务的“timeoutSec”。</translation>
    </message>
    <message>
        <source>OpenShift: set the annotation “haproxy.router.openshift.io/timeout-tunnel”.</source>
        <translation>OpenShift：设置注解“haproxy.router.openshift.io/timeout-tunnel”。</translation>
    </message>
    <message>
        <source>Jetty: raise “idleTimeout”.</source>
        <translation>Jetty：提高“idleTimeout”。</translation>
    </message>
    <message>
        <source>nginx: raise “proxy_read_timeout” and “proxy_send_timeout”.</source>
        <translation>nginx：提高“proxy_read_timeout”和“proxy_send_timeout”。</translation>
    </message>
    <message>
        <source>AWS Application or Classic Load Balancer: raise its idle timeout.</source>
        <translation>AWS Application 或 Classic Load Balancer：提高其空闲超时。</translation>
    </message>
    <message>
        <source>Varnish: raise “pipe_timeout”.</source>
        <translation>Varnish：提高“pipe_timeout”。</translation>
    </message>
    <message>
        <source>Apache httpd: raise “ProxyTimeout”.</source>
        <translation>Apache httpd：提高“ProxyTimeout”。</translation>
    </message>
    <message>
        <source>Users report that Cloudflare ends a connection after 100 s of silence.</source>
        <translation>有用户报告 Cloudflare 会在静默 100 秒后结束连接。</translation>
    </message>
    <message>
        <source>Azure: raise the idle timeout of the rule.</source>
        <translation>Azure：提高规则的空闲超时。</translation>
    </message>
    <message>
        <source>Envoy: set “idle_timeout: 0s” for the route.</source>
        <translation>Envoy：为路由设置“idle_timeout: 0s”。</translation>
    </message>
    <message>
        <source>Cloud Run: raise the request timeout, to 3600 s at most.</source>
        <translation>Cloud Run：提高请求超时，最多 3600 秒。</translation>
    </message>
    <message>
        <source>AWS Network Load Balancer: raise “tcp.idle_timeout.seconds”.</source>
        <translation>AWS Network Load Balancer：提高“tcp.idle_timeout.seconds”。</translation>
    </message>
    <message>
        <source>Daphne: set “--websocket_timeout”.</source>
        <translation>Daphne：设置“--websocket_timeout”。</translation>
    </message>
    <message>
        <source>Squid: raise “client_lifetime”.</source>
        <translation>Squid：提高“client_lifetime”。</translation>
    </message>
    <message>
        <source>TCP received no acknowledgement for %1, so the system gave up the connection.</source>
        <translation>TCP 有 %1 未收到确认，因此系统放弃了连接。</translation>
    </message>
    <message>
        <source>The probes of TCP keep-alive were not answered, so the system gave up the connection.</source>
        <translation>TCP keep-alive 的探测未得到应答，因此系统放弃了连接。</translation>
    </message>
    <message>
        <source>The system reported that the network to the server is not available any more.</source>
        <translation>系统报告到服务器的网络已不可用。</translation>
    </message>
    <message numerus="yes">
        <source>TCP sent %Ln segment(s) again</source>
        <translation>
            <numerusform>TCP 重发了 %Ln 个报文段</numerusform>
        </translation>
    </message>
    <message>
        <source>The system reported: %1</source>
        <translation>系统报告：%1</translation>
    </message>
    <message>
        <source>Send Pings: they detect a lost network sooner than TCP, which takes up to about 15 minutes.</source>
        <translation>发送 Ping：它们能比 TCP 更早发现网络丢失，TCP 最多需要约 15 分钟。</translation>
    </message>
    <message>
        <source>This computer lost its address %1 while the connection was open.</source>
        <translation>连接打开期间，此计算机失去了地址 %1。</translation>
    </message>
    <message>
        <source>At the end, no network interface had the address any more</source>
        <translation>结束时，已没有网络接口拥有该地址</translation>
    </message>
    <message>
        <source>Connect again after the network has changed, such as from Wi-Fi to cable, or when a VPN starts or ends.</source>
        <translation>网络变化后（例如从 Wi-Fi 切换到有线，或 VPN 开始或结束时）重新连接。</translation>
    </message>
    <message>
        <source>This computer was suspended for %1 while the connection was open, and could not answer.</source>
        <translation>连接打开期间，此计算机休眠了 %1，无法应答。</translation>
    </message>
    <message>
        <source>Connect again after waking up.</source>
        <translation>唤醒后重新连接。</translation>
    </message>
    <message>
        <source>After %1 of silence, TCP was reset in answer to the first message. A router or firewall may have forgotten the connection.</source>
        <translation>静默 %1 后，TCP 在应答第一条消息时被重置。路由器或防火墙可能已遗忘该连接。</translation>
    </message>
    <message>
        <source>The reset was received %1 after the message</source>
        <translation>重置在消息之后 %1 收到</translation>
    </message>
    <message>
        <source>Send a Ping every 20 to 50 s. Some routers, firewalls and load balancers drop silent connections without notice.</source>
        <translation>每 20 到 50 秒发送一个 Ping。有些路由器、防火墙和负载均衡器会在不通知的情况下丢弃静默连接。</translation>
    </message>
    <message>
        <source>The server is on this computer</source>
        <translation>服务器在此计算机上</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>The host name “%1” was not found.</source>
        <translation>未找到主机名“%1”。</translation>
    </message>
    <message>
        <source>The host name “%1” could not be resolved: no DNS server answered.</source>
        <translation>无法解析主机名“%1”：没有 DNS 服务器应答。</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.</source>
        <translation>检查主机名的拼写。</translation>
    </message>
    <message>
        <source>Compare with “getent hosts %1” on this computer.</source>
        <translation>与此计算机上的“getent hosts %1”比较。</translation>
    </message>
    <message>
        <source>A name in an internal network may require its VPN or its DNS server.</source>
        <translation>内部网络中的名称可能需要其 VPN 或 DNS 服务器。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in “Connect to”.</source>
        <translation>在“连接到”中输入服务器的地址。</translation>
    </message>
    <message>
        <source>Connections to %1 are refused: no program listens there.</source>
        <translation>到 %1 的连接被拒绝：那里没有程序在监听。</translation>
    </message>
    <message>
        <source>Connections to %1 are refused: no program listens there, or a firewall rejects them.</source>
        <translation>到 %1 的连接被拒绝：那里没有程序在监听，或防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>Check whether the server is running on this port.</source>
        <translation>检查服务器是否在此端口上运行。</translation>
    </message>
    <message>
        <source>A server that listens on 127.0.0.1 or ::1 can only be reached from its own computer.</source>
        <translation>监听 127.0.0.1 或 ::1 的服务器只能从其自身计算机访问。</translation>
    </message>
    <message>
        <source>A container must publish the port.</source>
        <translation>容器必须发布该端口。</translation>
    </message>
    <message>
        <source>A connection to the server was open until %1 before this attempt</source>
        <translation>到服务器的连接直到此次尝试前 %1 仍是打开的</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no route to %1.</source>
        <translation>此计算机的网络没有到 %1 的路由。</translation>
    </message>
    <message>
        <source>Check whether this computer is online.</source>
        <translation>检查此计算机是否联网。</translation>
    </message>
    <message>
        <source>An address in an internal network may require its VPN.</source>
        <translation>内部网络中的地址可能需要其 VPN。</translation>
    </message>
    <message>
        <source>%1 did not answer the connection attempt within %2.</source>
        <translation>%1 在 %2 内未应答连接尝试。</translation>
    </message>
    <message>
        <source>A security group, a firewall or an allow-list of addresses may drop the attempt without an answer.</source>
        <translation>安全组、防火墙或地址允许列表可能会在不应答的情况下丢弃尝试。</translation>
    </message>
    <message>
        <source>Check whether the address is right, and whether it requires a VPN.</source>
        <translation>检查地址是否正确，以及是否需要 VPN。</translation>
    </message>
    <message>
        <source>A redirect to %1 was received instead of the server&apos;s answer, as in networks that require a login first.</source>
        <translation>收到的是到 %1 的重定向，而不是服务器的响应，就像需要先登录的网络那样。</translation>
    </message>
    <message>
        <source>The same URL opened before in this session</source>
        <translation>同一 URL 在本次会话中之前可以打开</translation>
    </message>
    <message>
        <source>Open a web page in a browser, and log in to the network.</source>
        <translation>在浏览器中打开网页并登录网络。</translation>
    </message>
    <message>
        <source>The network requires a login before it allows connections (511).</source>
        <translation>网络在允许连接前要求登录（511）。</translation>
    </message>
    <message>
        <source>The proxy answered “%1 %2”</source>
        <translation>代理应答“%1 %2”</translation>
    </message>
    <message>
        <source>The proxy is named by %1</source>
        <translation>代理由 %1 指定</translation>
    </message>
    <message>
        <source>The proxy %1 requires a login.</source>
        <translation>代理 %1 要求登录。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the login.</source>
        <translation>代理 %1 未接受登录。</translation>
    </message>
    <message>
        <source>Enter the user name and password on the page “Proxy” of the options.</source>
        <translation>在选项的“代理”页面上输入用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow a connection to %2.</source>
        <translation>代理 %1 不允许连接到 %2。</translation>
    </message>
    <message>
        <source>Many proxies allow CONNECT only to port 443: try wss:// on that port.</source>
        <translation>许多代理只允许 CONNECT 到端口 443：请在该端口上尝试 wss://。</translation>
    </message>
    <message>
        <source>Ask for an exception in the proxy&apos;s configuration.</source>
        <translation>请求在代理的配置中设置例外。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached.</source>
        <translation>无法访问代理 %1。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port, or connect without a proxy.</source>
        <translation>检查代理的主机和端口，或不使用代理连接。</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not connect to %2 within %3.</source>
        <translation>代理 %1 接受了连接，但在 %3 内未连接到 %2。</translation>
    </message>
    <message>
        <source>Check whether the server can be reached from the proxy&apos;s network.</source>
        <translation>检查能否从代理的网络访问服务器。</translation>
    </message>
    <message>
        <source>Check the type of the proxy, its host and its port.</source>
        <translation>检查代理的类型、主机和端口。</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach %2.</source>
        <translation>代理 %1 无法访问 %2。</translation>
    </message>
    <message>
        <source>Check whether the proxy can resolve the host name, and whether the server is running.</source>
        <translation>检查代理能否解析主机名，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>If the server is in your own network, connect without a proxy.</source>
        <translation>如果服务器在您自己的网络中，请不使用代理连接。</translation>
    </message>
    <message>
        <source>An HTTP proxy is on the way to the server (%1). It may not have forwarded the upgrade.</source>
        <translation>到服务器的途中有 HTTP 代理（%1）。它可能未转发升级请求。</translation>
    </message>
    <message>
        <source>Use wss://: a proxy cannot change data within TLS.</source>
        <translation>使用 wss://：代理无法更改 TLS 内的数据。</translation>
    </message>
    <message>
        <source>Squid forwards an upgrade only if “http_upgrade_request_protocols” allows it.</source>
        <translation>只有在“http_upgrade_request_protocols”允许时，Squid 才会转发升级请求。</translation>
    </message>
    <message>
        <source>Squid does not forward an upgrade by default</source>
        <translation>Squid 默认不转发升级请求</translation>
    </message>
    <message>
        <source>A connection to the same host opened with wss://</source>
        <translation>到同一主机的连接用 wss:// 可以打开</translation>
    </message>
    <message>
        <source>Check the spelling of the path, and its final slash.</source>
        <translation>检查路径的拼写及其末尾的斜杠。</translation>
    </message>
    <message>
        <source>A proxy may add or strip a prefix of the path.</source>
        <translation>代理可能会添加或去掉路径前缀。</translation>
    </message>
    <message>
        <source>If the path is right, a proxy may not have passed the upgrade on.</source>
        <translation>如果路径正确，可能是代理未传递升级请求。</translation>
    </message>
    <message>
        <source>Socket.IO: “/socket.io/?EIO=4&amp;transport=websocket”.</source>
        <translation>Socket.IO：“/socket.io/?EIO=4&amp;transport=websocket”。</translation>
    </message>
    <message>
        <source>The server does not accept a GET request at %1 (405).</source>
        <translation>服务器在 %1 不接受 GET 请求（405）。</translation>
    </message>
    <message>
        <source>The resource at %1 was removed permanently (410).</source>
        <translation>%1 处的资源已被永久移除（410）。</translation>
    </message>
    <message>
        <source>The server found nothing at %1 (404).</source>
        <translation>服务器在 %1 处未找到任何内容（404）。</translation>
    </message>
    <message>
        <source>The answer contains: Cannot GET</source>
        <translation>响应包含：Cannot GET</translation>
    </message>
    <message>
        <source>A connection to the path %1 of this server opened</source>
        <translation>到此服务器路径 %1 的连接可以打开</translation>
    </message>
    <message>
        <source>The server redirects to %1. A browser does not follow that for a WebSocket.</source>
        <translation>服务器重定向到 %1。浏览器对 WebSocket 不会跟随。</translation>
    </message>
    <message>
        <source>Use wss:// in the URL.</source>
        <translation>在 URL 中使用 wss://。</translation>
    </message>
    <message>
        <source>The target looks like a login page: send the credentials that the server expects, such as a cookie or a token.</source>
        <translation>目标看起来像登录页面：请发送服务器所需的凭据，例如 Cookie 或令牌。</translation>
    </message>
    <message>
        <source>Enter the URL that the server redirects to.</source>
        <translation>输入服务器重定向到的 URL。</translation>
    </message>
    <message>
        <source>To follow redirects, use the page “Redirects” of the options.</source>
        <translation>要跟随重定向，请使用选项的“重定向”页面。</translation>
    </message>
    <message>
        <source>The server redirects in a circle: it redirected to %1, which redirects again.</source>
        <translation>服务器循环重定向：重定向到 %1，而它又再次重定向。</translation>
    </message>
    <message numerus="yes">
        <source>Wasclean followed %n redirect(s)</source>
        <translation>
            <numerusform>Wasclean 跟随了 %n 次重定向</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the rules for redirects of the server and of its proxy. A proxy that ends TLS must tell the server that the request used TLS, for example with X-Forwarded-Proto.</source>
        <translation>检查服务器及其代理的重定向规则。终止 TLS 的代理必须告知服务器该请求使用了 TLS，例如通过 X-Forwarded-Proto。</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 first. Browsers, and so Wasclean, accept only 101 as the first answer.</source>
        <translation>服务器首先发送了临时响应 %1。浏览器（Wasclean 亦然）只接受 101 作为第一个响应。</translation>
    </message>
    <message>
        <source>Turn off interim answers, such as 100 Continue, for the path at the server and its proxy.</source>
        <translation>在服务器及其代理上针对该路径关闭 100 Continue 之类的临时响应。</translation>
    </message>
    <message>
        <source>The server did not accept the request (400).</source>
        <translation>服务器未接受该请求（400）。</translation>
    </message>
    <message>
        <source>The request or its headers are too long for the server (%1).</source>
        <translation>请求或其标头对服务器来说太长（%1）。</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers and cookies.</source>
        <translation>发送更少或更短的标头和 Cookie。</translation>
    </message>
    <message>
        <source>Check whether the server expects a subprotocol, a header or a query parameter that was not sent.</source>
        <translation>检查服务器是否需要未发送的子协议、标头或查询参数。</translation>
    </message>
    <message>
        <source>Check the path: some servers, such as ws for Node.js, answer 400 when it is wrong.</source>
        <translation>检查路径：有些服务器（例如 Node.js 的 ws）在路径错误时应答 400。</translation>
    </message>
    <message>
        <source>A server may reject a Host header that is not its own.</source>
        <translation>服务器可能会拒绝不属于自己的 Host 标头。</translation>
    </message>
    <message>
        <source>The status has this meaning</source>
        <translation>该状态即为此含义</translation>
    </message>
    <message>
        <source>The server refused the opening handshake with the status %1. The evidence does not show why.</source>
        <translation>服务器以状态 %1 拒绝了打开握手。证据未显示原因。</translation>
    </message>
    <message>
        <source>Look in the server&apos;s log at %1 UTC.</source>
        <translation>查看服务器在 %1 UTC 的日志。</translation>
    </message>
    <message>
        <source>Look in the server&apos;s log at %1 UTC for the client %2.</source>
        <translation>查看服务器在 %1 UTC 关于客户端 %2 的日志。</translation>
    </message>
    <message>
        <source>TCP was reset, by the server or by a device on the way</source>
        <translation>TCP 被服务器或途中的设备重置</translation>
    </message>
    <message>
        <source>TCP ended; this system does not tell whether in order (FIN) or by a reset (RST)</source>
        <translation>TCP 已结束；此系统不说明是正常（FIN）还是被重置（RST）</translation>
    </message>
    <message>
        <source>TCP was ended in order (FIN) without a Close frame</source>
        <translation>TCP 正常结束（FIN），没有 Close 帧</translation>
    </message>
    <message>
        <source>An earlier connection had survived %1 of silence</source>
        <translation>之前的一个连接在静默 %1 后仍存活</translation>
    </message>
    <message>
        <source>An earlier connection had been open for %1</source>
        <translation>之前的一个连接打开了 %1</translation>
    </message>
    <message>
        <source>No data passed after the connection opened, so the limit may also be on its lifetime</source>
        <translation>连接打开后没有数据传输，因此限制也可能针对其生存期</translation>
    </message>
    <message>
        <source>“%1” in the answer names %2, whose default matches</source>
        <translation>响应中的“%1”指出了 %2，其默认值相符</translation>
    </message>
    <message>
        <source>TCP ended %1 after the last byte. That is near %2 s, a common idle timeout of proxies and load balancers.</source>
        <translation>TCP 在最后一个字节之后 %1 结束。这接近 %2 秒，即代理和负载均衡器的常见空闲超时。</translation>
    </message>
    <message>
        <source>TCP ended %1 after the last byte. That is near an idle timeout of %2 s, which is a default of %3.</source>
        <translation>TCP 在最后一个字节之后 %1 结束。这接近 %2 秒的空闲超时，即 %3 的默认值。</translation>
    </message>
    <message>
        <source>No data passed for %1</source>
        <translation>有 %1 没有数据传输</translation>
    </message>
    <message>
        <source>Send a Ping every %1 s: traffic restarts the timer.</source>
        <translation>每 %1 秒发送一个 Ping：流量会重启计时器。</translation>
    </message>
    <message>
        <source>Earlier connections ended after %1 of silence</source>
        <translation>之前的连接在静默 %1 后结束</translation>
    </message>
    <message>
        <source>The silence was the same each time</source>
        <translation>每次静默时间相同</translation>
    </message>
    <message numerus="yes">
        <source>The connection ended %n time(s) after the same silence of %1. This fits an idle timeout.</source>
        <translation>
            <numerusform>连接 %n 次在相同的静默 %1 之后结束。这符合空闲超时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Pings more often than every %1.</source>
        <translation>以短于 %1 的间隔发送 Ping。</translation>
    </message>
    <message>
        <source>Look for this time in the configuration of proxies, firewalls and the application.</source>
        <translation>在代理、防火墙和应用程序的配置中查找此时间。</translation>
    </message>
    <message>
        <source>Earlier connections were open for %1</source>
        <translation>之前的连接打开了 %1</translation>
    </message>
    <message>
        <source>The connection ended %1 after it opened, although there was traffic. That is near a lifetime limit of %2 s, a default of %3.</source>
        <translation>连接在打开后 %1 结束，尽管有流量。这接近 %2 秒的生存期限制，即 %3 的默认值。</translation>
    </message>
    <message>
        <source>The last data passed %1 before the end</source>
        <translation>最后的数据在结束前 %1 传输</translation>
    </message>
    <message>
        <source>If the limit cannot be raised, reconnect before it is reached.</source>
        <translation>如果无法提高限制，请在达到之前重新连接。</translation>
    </message>
    <message>
        <source>The connection was open for %1 each time, regardless of traffic. This fits a limit on its lifetime.</source>
        <translation>每次连接都打开了 %1，与流量无关。这符合对其生存期的限制。</translation>
    </message>
    <message>
        <source>Look for this time in the configuration: the lifetime of a token, the maximum age of a connection, the timeout of a worker.</source>
        <translation>在配置中查找此时间：令牌的有效期、连接的最长时间、工作进程的超时。</translation>
    </message>
    <message>
        <source>Reconnect before that time.</source>
        <translation>在此时间之前重新连接。</translation>
    </message>
    <message>
        <source>The TLS alert %1 was received</source>
        <translation>收到 TLS 警报 %1</translation>
    </message>
    <message>
        <source>The answer begins with the bytes %1</source>
        <translation>响应以字节 %1 开头</translation>
    </message>
    <message>
        <source>The program at %1 does not use TLS.</source>
        <translation>%1 上的程序不使用 TLS。</translation>
    </message>
    <message>
        <source>Use ws:// in the URL, or the port that uses TLS.</source>
        <translation>在 URL 中使用 ws://，或使用 TLS 端口。</translation>
    </message>
    <message>
        <source>If a proxy should add TLS, check whether it does so on this port.</source>
        <translation>如果应由代理添加 TLS，请检查它是否在此端口上这样做。</translation>
    </message>
    <message>
        <source>%1 expects TLS on this port.</source>
        <translation>%1 在此端口上需要 TLS。</translation>
    </message>
    <message>
        <source>TCP ended without an answer, and port %1 is usually for TLS.</source>
        <translation>TCP 在没有响应的情况下结束，而端口 %1 通常用于 TLS。</translation>
    </message>
    <message>
        <source>The server and Wasclean have no version of TLS in common.</source>
        <translation>服务器和 Wasclean 没有共同的 TLS 版本。</translation>
    </message>
    <message>
        <source>Turn on TLS 1.2 or 1.3 at the server.</source>
        <translation>在服务器上启用 TLS 1.2 或 1.3。</translation>
    </message>
    <message>
        <source>For an old server, choose a lower minimum version on the page “TLS” of the options.</source>
        <translation>对于旧服务器，请在选项的“TLS”页面上选择更低的最低版本。</translation>
    </message>
    <message>
        <source>The server accepted none of the TLS versions and ciphers offered, or it requires a client certificate.</source>
        <translation>服务器未接受任何提供的 TLS 版本和密码套件，或要求客户端证书。</translation>
    </message>
    <message>
        <source>Check which versions and ciphers the server supports.</source>
        <translation>检查服务器支持哪些版本和密码套件。</translation>
    </message>
    <message>
        <source>If the server requires a client certificate, choose it on the page “TLS” of the options.</source>
        <translation>如果服务器要求客户端证书，请在选项的“TLS”页面上选择。</translation>
    </message>
    <message>
        <source>The server does not recognize the name “%1” (SNI).</source>
        <translation>服务器不认识名称“%1”（SNI）。</translation>
    </message>
    <message>
        <source>Enter the site&apos;s name as “Server name” on the page “TLS” of the options.</source>
        <translation>在选项的“TLS”页面上将站点名称输入为“服务器名称”。</translation>
    </message>
    <message>
        <source>Check whether the server or its proxy has a certificate and a route for this name.</source>
        <translation>检查服务器或其代理是否有此名称的证书和路由。</translation>
    </message>
    <message>
        <source>The server requires a protocol other than HTTP/1.1, probably HTTP/2. The opening handshake of WebSocket uses HTTP/1.1.</source>
        <translation>服务器需要 HTTP/1.1 以外的协议，可能是 HTTP/2。WebSocket 的打开握手使用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Let the server or its proxy accept “http/1.1” in ALPN for this host.</source>
        <translation>让服务器或其代理对此主机在 ALPN 中接受“http/1.1”。</translation>
    </message>
    <message>
        <source>Wasclean does not support WebSocket over HTTP/2 (RFC 8441).</source>
        <translation>Wasclean 不支持通过 HTTP/2 的 WebSocket（RFC 8441）。</translation>
    </message>
    <message>
        <source>The server does not support HTTP/1.1 (505). The opening handshake of WebSocket uses HTTP/1.1.</source>
        <translation>服务器不支持 HTTP/1.1（505）。WebSocket 的打开握手使用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Let the server accept HTTP/1.1 for this host.</source>
        <translation>让服务器对此主机接受 HTTP/1.1。</translation>
    </message>
    <message>
        <source>%1 accepted the TCP connection but did not answer the TLS handshake. The port may expect another protocol, or a firewall may filter by host name.</source>
        <translation>%1 接受了 TCP 连接，但未应答 TLS 握手。该端口可能需要其他协议，或防火墙按主机名过滤。</translation>
    </message>
    <message>
        <source>Check the port, and try ws:// in the URL.</source>
        <translation>检查端口，并在 URL 中尝试 ws://。</translation>
    </message>
    <message>
        <source>A server that expects the PROXY protocol ends other connections.</source>
        <translation>需要 PROXY 协议的服务器会结束其他连接。</translation>
    </message>
    <message>
        <source>The server ended TLS with an alert while the connection was open.</source>
        <translation>服务器在连接打开时以警报结束了 TLS。</translation>
    </message>
    <message>
        <source>Data that is not valid in TLS arrived while the connection was open. The server or a proxy may have written to the connection without TLS, or the data was damaged on the way.</source>
        <translation>连接打开时收到了在 TLS 中无效的数据。服务器或代理可能未经 TLS 写入了连接，或数据在途中损坏。</translation>
    </message>
    <message>
        <source>Connect to the server directly (“Connect to”), and compare.</source>
        <translation>直接连接到服务器（“连接到”），并进行比较。</translation>
    </message>
    <message>
        <source>In nginx: “proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;”.</source>
        <translation>在 nginx 中：“proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;”。</translation>
    </message>
    <message>
        <source>In Apache httpd from 2.4.47: “upgrade=websocket” in ProxyPass; before that, mod_proxy_wstunnel and ws:// in ProxyPass.</source>
        <translation>在 Apache httpd 2.4.47 及以上：ProxyPass 中的“upgrade=websocket”；更早版本使用 mod_proxy_wstunnel 和 ProxyPass 中的 ws://。</translation>
    </message>
    <message>
        <source>In Varnish: “return (pipe)”, and copy the Upgrade header in vcl_pipe.</source>
        <translation>在 Varnish 中：“return (pipe)”，并在 vcl_pipe 中复制 Upgrade 标头。</translation>
    </message>
    <message>
        <source>In Envoy: “upgrade_configs” with “websocket”.</source>
        <translation>在 Envoy 中：带“websocket”的“upgrade_configs”。</translation>
    </message>
    <message>
        <source>In IIS: install the feature “WebSocket Protocol”.</source>
        <translation>在 IIS 中：安装功能“WebSocket Protocol”。</translation>
    </message>
    <message>
        <source>At Cloudflare: turn on WebSockets on the page “Network”.</source>
        <translation>在 Cloudflare：在“Network”页面上启用 WebSockets。</translation>
    </message>
    <message>
        <source>Let each proxy on the way pass on the headers Upgrade and Connection, over HTTP/1.1. In nginx: “proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;”.</source>
        <translation>让途中的每个代理通过 HTTP/1.1 传递 Upgrade 和 Connection 标头。在 nginx 中：“proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection &quot;upgrade&quot;;”。</translation>
    </message>
    <message>
        <source>The answer suggests that the Upgrade header did not reach the WebSocket server.</source>
        <translation>响应表明 Upgrade 标头未到达 WebSocket 服务器。</translation>
    </message>
    <message>
        <source>A proxy or load balancer wrote the answer or passed it on</source>
        <translation>响应由代理或负载均衡器写入或传递</translation>
    </message>
    <message>
        <source>The server supports version %1 of WebSocket, but not version 13.</source>
        <translation>服务器支持 WebSocket 版本 %1，但不支持版本 13。</translation>
    </message>
    <message>
        <source>Update the server: 13 is the version of RFC 6455.</source>
        <translation>更新服务器：13 是 RFC 6455 的版本。</translation>
    </message>
    <message>
        <source>The server answered with a web page. The path %1 may not be a WebSocket endpoint, a fallback to the start page may have answered, or the Upgrade header may not have arrived.</source>
        <translation>服务器以网页应答。路径 %1 可能不是 WebSocket 端点，可能是回退到首页的应答，或 Upgrade 标头未到达。</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>检查 URL 的路径。</translation>
    </message>
    <message>
        <source>Route the path before the fallback, such as “location /ws” before “try_files” in nginx, or “ws: true” in the proxy of a development server.</source>
        <translation>在回退之前路由该路径，例如 nginx 中“try_files”之前的“location /ws”，或开发服务器代理中的“ws: true”。</translation>
    </message>
    <message>
        <source>The page is a single-page application</source>
        <translation>该页面是单页应用程序</translation>
    </message>
    <message>
        <source>The server answered as if the request were an ordinary one. It may not support WebSocket at %1, or the Upgrade header may not have reached it.</source>
        <translation>服务器将请求当作普通请求应答。它在 %1 可能不支持 WebSocket，或 Upgrade 标头未到达服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s answer contains “Transfer-Encoding: %1”, so the server may send chunks of HTTP instead of frames.</source>
        <translation>服务器的响应包含“Transfer-Encoding: %1”，因此服务器可能发送 HTTP 分块而不是帧。</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, answered with HTTP after it had accepted the WebSocket connection.</source>
        <translation>服务器或其前面的代理在接受 WebSocket 连接后以 HTTP 应答。</translation>
    </message>
    <message>
        <source>The server sent a text that begins with “%1” instead of a frame. A part of its program may write to the socket without the WebSocket library.</source>
        <translation>服务器发送了以“%1”开头的文本而不是帧。其程序的某部分可能绕过 WebSocket 库写入套接字。</translation>
    </message>
    <message>
        <source>Only clients mask their frames: the server may use the code of a client.</source>
        <translation>只有客户端才对帧加掩码：服务器可能使用了客户端的代码。</translation>
    </message>
    <message>
        <source>The server may send compressed messages although compression was not negotiated.</source>
        <translation>服务器可能发送了压缩消息，尽管未协商压缩。</translation>
    </message>
    <message>
        <source>Turn compression off on the page “Compression” of the options, and compare.</source>
        <translation>在选项的“压缩”页面上关闭压缩，并进行比较。</translation>
    </message>
    <message>
        <source>The server must encode texts as UTF-8, and send other data as binary messages.</source>
        <translation>服务器必须将文本编码为 UTF-8，并将其他数据作为二进制消息发送。</translation>
    </message>
    <message>
        <source>Two parts of the server may write at the same time and mix their frames.</source>
        <translation>服务器的两个部分可能同时写入，混淆了它们的帧。</translation>
    </message>
    <message>
        <source>The server may send data that is not a frame, or a wrong length in the previous frame.</source>
        <translation>服务器可能发送了不是帧的数据，或上一个帧的长度有误。</translation>
    </message>
    <message>
        <source>The server should send an empty Close frame, or a code that may be sent, such as 1000.</source>
        <translation>服务器应发送空的 Close 帧，或可以发送的代码，例如 1000。</translation>
    </message>
    <message>
        <source>A proxy may have changed the data: use wss://, and compare.</source>
        <translation>代理可能更改了数据：请使用 wss:// 并进行比较。</translation>
    </message>
    <message>
        <source>The server broke the WebSocket protocol. %1.</source>
        <translation>服务器违反了 WebSocket 协议。%1。</translation>
    </message>
    <message>
        <source>Frame %1 from the server broke the rule. It begins with the bytes %2</source>
        <translation>来自服务器的第 %1 个帧违反了规则。它以字节 %2 开头</translation>
    </message>
    <message>
        <source>“Via: %1” names a proxy on the way</source>
        <translation>“Via: %1”指出途中有代理</translation>
    </message>
    <message>
        <source>The server ended TLS with an alert.</source>
        <translation>服务器以警报结束了 TLS。</translation>
    </message>
    <message>
        <source>Data that is not valid in TLS arrived. The server or a proxy may have written to the connection without TLS, or the data was damaged on the way.</source>
        <translation>收到了在 TLS 中无效的数据。服务器或代理可能未经 TLS 写入了连接，或数据在途中损坏。</translation>
    </message>
</context>
<context>
    <name>wasclean::DiffDialog</name>
    <message>
        <source>The JSON is the same, but its whitespace differs.</source>
        <translation>JSON 相同，但空白不同。</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>比较 %1 和 %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The rows are identical.</source>
        <translation>两行完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>Different lines: %1, in %Ln place(s).</source>
        <translation>
            <numerusform>不同的行：%1，共 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>All characters were compared, but only the first %1 of a line are shown.</source>
        <translation>已比较所有字符，但每行只显示前 %1 个。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>The first difference is at byte %1, which is not shown here.</source>
        <translation>第一处差异位于字节 %1，此处未显示。</translation>
    </message>
    <message>
        <source>No line that is shown differs.</source>
        <translation>所显示的行没有差异。</translation>
    </message>
</context>
<context>
    <name>wasclean::Digest</name>
    <message>
        <source>OpenSSL does not offer SHA-512/256 here</source>
        <translation>此处的 OpenSSL 不提供 SHA-512/256</translation>
    </message>
    <message>
        <source>Digest with %1 cannot be answered: %2</source>
        <translation>无法应答使用 %1 的 Digest：%2</translation>
    </message>
</context>
<context>
    <name>wasclean::DistributionChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 value(s), median %3, 95 % at most %4, 99 % at most %5.</source>
        <translation>
            <numerusform>%1：%2 个值，中位数 %3，95 % 不超过 %4，99 % 不超过 %5。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::DurationText</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>wasclean::Ending</name>
    <message>
        <source>last frame (FIN), opcode 8: Close</source>
        <translation>最后一帧（FIN），操作码 8：Close</translation>
    </message>
    <message>
        <source>masked, length %1</source>
        <translation>有掩码，长度 %1</translation>
    </message>
    <message>
        <source>not masked, length %1</source>
        <translation>无掩码，长度 %1</translation>
    </message>
    <message>
        <source>masking key (random, not kept)</source>
        <translation>掩码密钥（随机，不保留）</translation>
    </message>
    <message>
        <source>code %1 %2</source>
        <translation>代码 %1 %2</translation>
    </message>
    <message>
        <source>reason “%1”</source>
        <translation>原因“%1”</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the server or the network</source>
        <translation>服务器或网络</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>the answer to the opening handshake</source>
        <translation>对打开握手的响应</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>a timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Wasclean, because the server broke the protocol</source>
        <translation>Wasclean，因为服务器违反了协议</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>从未打开</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍打开</translation>
    </message>
    <message>
        <source>FIN by the server</source>
        <translation>服务器发出 FIN</translation>
    </message>
    <message>
        <source>RST by the server or a device on the way</source>
        <translation>服务器或途中设备发出 RST</translation>
    </message>
    <message>
        <source>ended, in order (FIN) or by a reset (RST)</source>
        <translation>已结束，正常（FIN）或被重置（RST）</translation>
    </message>
    <message>
        <source>lost by the network</source>
        <translation>在网络中丢失</translation>
    </message>
    <message>
        <source>closed by Wasclean</source>
        <translation>由 Wasclean 关闭</translation>
    </message>
    <message>
        <source>A message that contains a secret is left out.</source>
        <translation>略去了一条包含机密的消息。</translation>
    </message>
    <message>
        <source>Messages that are left out: %1.</source>
        <translation>略去的消息：%1。</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>打开握手</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>↑ Close</source>
        <translation>↑ Close</translation>
    </message>
    <message>
        <source>↑ Close %1</source>
        <translation>↑ Close %1</translation>
    </message>
    <message>
        <source>↓ Close</source>
        <translation>↓ Close</translation>
    </message>
    <message>
        <source>↓ Close %1</source>
        <translation>↓ Close %1</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP 结束</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>TCP closed</source>
        <translation>TCP 已关闭</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Closing: %1, beginning %2 after the start. Only one side sent a Close frame.</source>
        <translation>关闭：%1，始于开始后 %2。只有一方发送了 Close 帧。</translation>
    </message>
    <message>
        <source>%1: not completed within %2, beginning %3 after the start.</source>
        <translation>%1：在 %2 内未完成，始于开始后 %3。</translation>
    </message>
    <message>
        <source>%1: %2, beginning %3 after the start.</source>
        <translation>%1：%2，始于开始后 %3。</translation>
    </message>
    <message>
        <source>Open: %1, beginning %2 after the start. Frames sent: %3, received: %4.</source>
        <translation>打开：%1，始于开始后 %2。帧：发送 %3，接收 %4。</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>The connection opened %1 after the start.</source>
        <translation>连接在开始后 %1 打开。</translation>
    </message>
    <message>
        <source>Close frame sent (%1), %2 after the start.</source>
        <translation>已发送 Close 帧（%1），开始后 %2。</translation>
    </message>
    <message>
        <source>Close frame received (%1), %2 after the start.</source>
        <translation>已接收 Close 帧（%1），开始后 %2。</translation>
    </message>
    <message>
        <source>The server ended TCP in order (FIN), %1 after the start.</source>
        <translation>服务器正常结束了 TCP（FIN），开始后 %1。</translation>
    </message>
    <message>
        <source>TCP was reset (RST), %1 after the start.</source>
        <translation>TCP 被重置（RST），开始后 %1。</translation>
    </message>
    <message>
        <source>TCP ended, in order or by a reset, %1 after the start.</source>
        <translation>TCP 结束，正常或被重置，开始后 %1。</translation>
    </message>
    <message>
        <source>The network lost the connection, %1 after the start.</source>
        <translation>网络丢失了连接，开始后 %1。</translation>
    </message>
    <message>
        <source>Wasclean closed TCP, %1 after the start.</source>
        <translation>Wasclean 关闭了 TCP，开始后 %1。</translation>
    </message>
    <message>
        <source>A timeout of Wasclean ended the attempt, %1 after the start.</source>
        <translation>Wasclean 的超时结束了此次尝试，开始后 %1。</translation>
    </message>
    <message>
        <source>The attempt failed %1 after the start.</source>
        <translation>尝试在开始后 %1 失败。</translation>
    </message>
</context>
<context>
    <name>wasclean::EndingController</name>
    <message>
        <source>How it e&amp;nded</source>
        <translation>如何结束(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Events as a browser sees them</source>
        <translation>浏览器所见的事件(&amp;E)</translation>
    </message>
</context>
<context>
    <name>wasclean::EndingPanel</name>
    <message>
        <source>How it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;bug report (Markdown)</source>
        <translation>复制为错误报告（Markdown）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束者</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>打开时长</translation>
    </message>
    <message>
        <source>Failed after</source>
        <translation>失败前时长</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>A page sees</source>
        <translation>页面看到</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The console of Chromium says</source>
        <translation>Chromium 控制台显示</translation>
    </message>
    <message>
        <source>The console of Firefox says</source>
        <translation>Firefox 控制台显示</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>已复制为文本。</translation>
    </message>
    <message>
        <source>Copied as a bug report.</source>
        <translation>已复制为错误报告。</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>已复制为图片。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture could not be saved as “%1”: %2.</source>
        <translation>无法将图片保存为“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::EntryRow</name>
    <message>
        <source>Send this entry</source>
        <translation>发送此条目</translation>
    </message>
</context>
<context>
    <name>wasclean::EntryTable</name>
    <message>
        <source>There are too many entries to be edited here (%1; the limit is %2). They are used as they are.</source>
        <translation>条目过多，无法在此编辑（%1；上限为 %2）。它们将按原样使用。</translation>
    </message>
</context>
<context>
    <name>wasclean::Environment</name>
    <message>
        <source>Enter a name for the variable.</source>
        <translation>请输入变量名称。</translation>
    </message>
    <message>
        <source>“%1” is not a valid name. A name begins with a letter or “_” and continues with letters, digits, “_”, “.” or “-”.</source>
        <translation>“%1”不是有效的名称。名称以字母或“_”开头，后接字母、数字、“_”、“.”或“-”。</translation>
    </message>
    <message>
        <source>The variable “%1” appears twice.</source>
        <translation>变量“%1”出现了两次。</translation>
    </message>
    <message>
        <source>the value of a secret must not be in the file</source>
        <translation>机密的值不得出现在文件中</translation>
    </message>
</context>
<context>
    <name>wasclean::EnvironmentBox</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environment: variables for {{name}} in the URL, headers and messages</source>
        <translation>环境：URL、标头和消息中 {{name}} 的变量</translation>
    </message>
    <message>
        <source>Edit environments…</source>
        <translation>编辑环境…</translation>
    </message>
</context>
<context>
    <name>wasclean::EnvironmentController</name>
    <message>
        <source>Choose &amp;environment</source>
        <translation>选择环境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Environments…</source>
        <translation>环境(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation>%1（已损坏）</translation>
    </message>
    <message>
        <source>The environment %1 cannot be used: %2</source>
        <translation>无法使用环境 %1：%2</translation>
    </message>
    <message>
        <source>Enter the secret variables of the environment %1.</source>
        <translation>请输入环境 %1 的机密变量。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wasclean::EnvironmentDialog</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add variable</source>
        <translation>添加变量(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove variable</source>
        <translation>移除变量(&amp;R)</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Write {{name}} in the URL, headers or messages. Built-in variables are {{uuid}}, {{now}} (ISO 8601), {{timestamp}} (seconds since 1970), {{counter}} and {{random.int(1,6)}}; {{&apos;{{&apos;}} writes two braces. Secret values are stored in the keyring or asked for, never written to the file.</source>
        <translation>在 URL、标头或消息中写入 {{name}}。内置变量有 {{uuid}}、{{now}}（ISO 8601）、{{timestamp}}（自 1970 年起的秒数）、{{counter}} 和 {{random.int(1,6)}}；{{&apos;{{&apos;}} 写出两个花括号。机密值存储在密钥环中或现场询问，绝不写入文件。</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新环境</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Two environments are called “%1”.</source>
        <translation>有两个环境名为“%1”。</translation>
    </message>
</context>
<context>
    <name>wasclean::Escapes</name>
    <message>
        <source>“%1” is not an escape. Use \0, \t, \n, \r, \xHH or \uXXXX, and \\ for a backslash.</source>
        <translation>“%1”不是转义序列。请使用 \0、\t、\n、\r、\xHH 或 \uXXXX，用 \\ 表示反斜杠。</translation>
    </message>
</context>
<context>
    <name>wasclean::EvidencePage</name>
    <message>
        <source>The log has more about this attempt than is shown here.</source>
        <translation>日志中关于此次尝试的内容比此处显示的更多。</translation>
    </message>
</context>
<context>
    <name>wasclean::EvidenceText</name>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Addresses tried</source>
        <translation>尝试的地址</translation>
    </message>
    <message>
        <source>connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>trusted: signed by a known CA, for this name</source>
        <translation>受信任：由已知 CA 为此名称签名</translation>
    </message>
    <message>
        <source>not valid, but trusted by its fingerprint</source>
        <translation>无效，但通过指纹受信任</translation>
    </message>
    <message>
        <source>not valid, but any certificate is accepted</source>
        <translation>无效，但接受任何证书</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>cipher</source>
        <translation>密码套件</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>available if the server asks for one</source>
        <translation>可用，如果服务器要求</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>HTTP CONNECT</source>
        <translation>HTTP CONNECT</translation>
    </message>
    <message>
        <source>HTTP CONNECT over TLS</source>
        <translation>通过 TLS 的 HTTP CONNECT</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>设置来源</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>TLS with the proxy</source>
        <translation>与代理的 TLS</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 of the proxy</source>
        <translation>代理的证书 %1/%2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>证书 %1/%2</translation>
    </message>
    <message>
        <source>%1 bytes at %2</source>
        <translation>%1 字节，于 %2</translation>
    </message>
    <message>
        <source>a message: its last frame was not received</source>
        <translation>一条消息：未收到其最后一帧</translation>
    </message>
    <message>
        <source>a frame: %1 bytes of its header were received</source>
        <translation>一个帧：收到其头部的 %1 字节</translation>
    </message>
    <message>
        <source>a frame: %1 of %2 bytes were received</source>
        <translation>一个帧：收到 %2 字节中的 %1 字节</translation>
    </message>
    <message>
        <source>server Ping</source>
        <translation>服务器 Ping</translation>
    </message>
    <message>
        <source>no, as set in the options</source>
        <translation>否，按选项设置</translation>
    </message>
    <message>
        <source>Ping to Pong</source>
        <translation>Ping 到 Pong</translation>
    </message>
    <message>
        <source>no Pong for</source>
        <translation>未收到 Pong 已</translation>
    </message>
    <message>
        <source>%1 Pings of Wasclean</source>
        <translation>Wasclean 的 %1 个 Ping</translation>
    </message>
    <message>
        <source>TLS alert</source>
        <translation>TLS 警报</translation>
    </message>
    <message>
        <source>%1, from the server</source>
        <translation>%1，来自服务器</translation>
    </message>
    <message>
        <source>%1, from Wasclean</source>
        <translation>%1，来自 Wasclean</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>更多事实</translation>
    </message>
    <message>
        <source>local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>largest sent</source>
        <translation>发送的最大</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>最后一条消息</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>TCP end seen</source>
        <translation>观察到 TCP 结束</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>token expires</source>
        <translation>令牌过期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the server or the network</source>
        <translation>服务器或网络</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>the opening handshake</source>
        <translation>打开握手</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>a timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>a protocol violation</source>
        <translation>协议违规</translation>
    </message>
    <message>
        <source>never connected</source>
        <translation>从未连接</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍打开</translation>
    </message>
    <message>
        <source>by the server (FIN)</source>
        <translation>由服务器（FIN）</translation>
    </message>
    <message>
        <source>in order (FIN) or by a reset (RST): the system does not tell</source>
        <translation>正常（FIN）或被重置（RST）：系统未说明</translation>
    </message>
    <message>
        <source>lost in the network</source>
        <translation>在网络中丢失</translation>
    </message>
    <message>
        <source>by a reset (RST)</source>
        <translation>被重置（RST）</translation>
    </message>
    <message>
        <source>by Wasclean</source>
        <translation>由 Wasclean</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>wasClean</source>
        <translation>wasClean</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>error event</source>
        <translation>错误事件</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>结束者</translation>
    </message>
    <message>
        <source>rule broken</source>
        <translation>违反的规则</translation>
    </message>
    <message>
        <source>Close frames</source>
        <translation>Close 帧</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>之前的请求</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>TLS ended</source>
        <translation>TLS 结束</translation>
    </message>
    <message>
        <source>by the server (close_notify)</source>
        <translation>由服务器（close_notify）</translation>
    </message>
    <message>
        <source>socket ended</source>
        <translation>套接字结束</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP 结束</translation>
    </message>
    <message>
        <source>network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>名称查找</translation>
    </message>
    <message>
        <source>TCP connect</source>
        <translation>TCP 连接</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>opening handshake</source>
        <translation>打开握手</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>第一条消息</translation>
    </message>
    <message>
        <source>%1 after open</source>
        <translation>打开后 %1</translation>
    </message>
    <message>
        <source>last received</source>
        <translation>最后接收</translation>
    </message>
    <message>
        <source>last sent</source>
        <translation>最后发送</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>compressed to</source>
        <translation>压缩为</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>wire bytes</source>
        <translation>线路字节</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>late messages</source>
        <translation>迟到的消息</translation>
    </message>
    <message>
        <source>unsent bytes</source>
        <translation>未发送的字节</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No request was sent.</source>
        <translation>未发送请求。</translation>
    </message>
    <message>
        <source>No response was received.</source>
        <translation>未收到响应。</translation>
    </message>
</context>
<context>
    <name>wasclean::ExportDialog</name>
    <message>
        <source>&amp;Include secrets</source>
        <translation>包含机密(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>HAR, as written by Chrome</source>
        <translation>HAR，与 Chrome 写法相同</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML 报告</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <translation>所有行（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Messages that match the filter (%1)</source>
        <translation>匹配筛选器的消息（%1）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Selected messages (%1)</source>
        <translation>选定的消息（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>Unless this is ticked, passwords, cookies, Authorization headers and tokens
in URLs and headers become [redacted]. In messages, so do the values of all
secrets known to this session: secret variables, passwords and keys.
Everything else in messages stays unchanged.</source>
        <translation>不勾选时，密码、Cookie、Authorization 标头以及 URL 和标头中的令牌
会变为 [redacted]。在消息中，本会话已知的所有机密的值也会如此：
机密变量、密码和密钥。
消息中的其他内容保持不变。</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Choose a file to export to.</source>
        <translation>选择要导出到的文件。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another.</source>
        <translation>文件夹“%1”不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>“%1”不是文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>This file already exists. Press Export again to replace it.</source>
        <translation>此文件已存在。再次按“导出”以替换它。</translation>
    </message>
</context>
<context>
    <name>wasclean::ExportFile</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The messages could not be read: %1.</source>
        <translation>无法读取消息：%1。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>wasclean::FigureText</name>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>Size: min / median / max</source>
        <translation>大小：最小 / 中位数 / 最大</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Nothing received for %1. Longest silence: %2.</source>
        <translation>已有 %1 未收到内容。最长静默：%2。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事情。</translation>
    </message>
    <message>
        <source>Not connected. Longest silence: %1.</source>
        <translation>未连接。最长静默：%1。</translation>
    </message>
    <message>
        <source>Without an answer: %1 waiting, %2 given up when the connection ended.</source>
        <translation>无应答：%1 个等待中，%2 个在连接结束时放弃。</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Peak messages</source>
        <translation>消息峰值</translation>
    </message>
    <message>
        <source>Peak payload</source>
        <translation>负载峰值</translation>
    </message>
</context>
<context>
    <name>wasclean::FileController</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>将捕获另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Cancel &amp;work in progress</source>
        <translation>取消正在进行的工作(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Open a capture or a file of messages</source>
        <translation>打开捕获或消息文件</translation>
    </message>
    <message>
        <source>Captures and messages (*.wasclean *.har *.jsonl *.ndjson);;All files (*)</source>
        <translation>捕获和消息 (*.wasclean *.har *.jsonl *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A file is still being read or written. Wait for it to finish, or cancel it.</source>
        <translation>文件仍在读取或写入。请等待完成，或取消。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>wasclean::FileCopy</name>
    <message>
        <source>Reading the file “%1” was cancelled.</source>
        <translation>已取消读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to the cache: %2.</source>
        <translation>无法将文件“%1”复制到缓存：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel file</source>
        <translation>取消文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>将文件拖放到此处，或选择文件</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>发送为</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>File progress</source>
        <translation>文件进度</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Stop sending the file (%1)</source>
        <translation>停止发送文件（%1）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>选择要发送的文件</translation>
    </message>
</context>
<context>
    <name>wasclean::FileSaver</name>
    <message>
        <source>Save the capture</source>
        <translation>保存捕获</translation>
    </message>
    <message>
        <source>Captures (*.wasclean)</source>
        <translation>捕获 (*.wasclean)</translation>
    </message>
    <message>
        <source>A file is still being read or written. Wait for it to finish, or cancel it.</source>
        <translation>文件仍在读取或写入。请等待完成，或取消。</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>打开文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>正在导出 %1…</translation>
    </message>
    <message>
        <source>Nothing was exported, because the newest messages could not be written to the capture and would be missing.</source>
        <translation>未导出任何内容，因为最新的消息无法写入捕获，将会缺失。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 row(s) to %2.</source>
        <translation>
            <numerusform>已将 %1 行导出到 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::Filter</name>
    <message>
        <source>Regular expression, column %1: %2.</source>
        <translation>正则表达式，第 %1 列：%2。</translation>
    </message>
    <message>
        <source>This looks for the text “%1”. For a JSON value, enter $.%2 = %3. For sizes, use Filter options.</source>
        <translation>这会查找文本“%1”。要查找 JSON 值，请输入 $.%2 = %3。要按大小筛选，请使用筛选选项。</translation>
    </message>
    <message>
        <source>This compares the decoded field “%1”. To look for the text, use Regex.</source>
        <translation>这会比较解码后的字段“%1”。要查找文本，请使用正则。</translation>
    </message>
    <message>
        <source>There is no schema. Choose one in the menu of the protocol above the log.</source>
        <translation>没有模式。请在日志上方的协议菜单中选择一个。</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterBar</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>正则</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>文本是正则表达式</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>区分大写和小写</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Hide rows with this text</source>
        <translation>隐藏含此文本的行</translation>
    </message>
    <message>
        <source>Filter options</source>
        <translation>筛选选项</translation>
    </message>
    <message>
        <source>Directions, types and sizes to show or hide</source>
        <translation>要显示或隐藏的方向、类型和大小</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Clea&amp;r filter</source>
        <translation>清除筛选(&amp;R)</translation>
    </message>
    <message>
        <source>Text, or $.id = 7</source>
        <translation>文本，或 $.id = 7</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop here and leave out the rows not searched yet</source>
        <translation>在此停止，略去尚未搜索的行</translation>
    </message>
    <message>
        <source>%1 of %2 rows searched, %3 shown</source>
        <translation>已搜索 %1 / %2 行，显示 %3 行</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows; the others are left out.</source>
        <translation>在 %1 / %2 行后停止；其余行已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) could not be searched and are not shown: the regular expression or the schema needs too much effort.</source>
        <translation>
            <numerusform>有 %1 行无法搜索，因此未显示：正则表达式或模式计算量过大。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::FilterChips</name>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterOptions</name>
    <message>
        <source>Directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Only directions</source>
        <translation>仅这些方向</translation>
    </message>
    <message>
        <source>All directions except</source>
        <translation>除这些方向外</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Only types</source>
        <translation>仅这些类型</translation>
    </message>
    <message>
        <source>All types except</source>
        <translation>除这些类型外</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Only sizes</source>
        <translation>仅这些大小</translation>
    </message>
    <message>
        <source>All sizes except</source>
        <translation>除这些大小外</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>1.5 KiB</source>
        <translation>1.5 KiB</translation>
    </message>
    <message>
        <source>The minimum size is larger than the maximum.</source>
        <translation>最小值大于最大值。</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>大小从</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>大小到</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterScan</name>
    <message>
        <source>Some rows could not be read from the capture and were left out.</source>
        <translation>有些行无法从捕获中读取，已略去。</translation>
    </message>
</context>
<context>
    <name>wasclean::FilterText</name>
    <message>
        <source>Exclude: %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>正好 %1</translation>
    </message>
    <message>
        <source>%1 (match case)</source>
        <translation>%1（区分大小写）</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close frame</source>
        <translation>close 帧</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“%1” is not a size. Enter a number of bytes, or a size with a unit, for example 1.5 KiB or 2 MB.</source>
        <translation>“%1”不是大小。请输入字节数，或带单位的大小，例如 1.5 KiB 或 2 MB。</translation>
    </message>
    <message>
        <source>The size “%1” is too large.</source>
        <translation>大小“%1”过大。</translation>
    </message>
</context>
<context>
    <name>wasclean::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>上一个匹配项（%1）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next match (%1)</source>
        <translation>下一个匹配项（%1）</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>区分大写和小写</translation>
    </message>
    <message>
        <source>Find in message</source>
        <translation>在消息中查找</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es) in this part</source>
        <translation>
            <numerusform>此部分有 %1 个匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches in this part</source>
        <translation>此部分没有匹配项</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
</context>
<context>
    <name>wasclean::FormFieldEdit</name>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
</context>
<context>
    <name>wasclean::FrameModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
</context>
<context>
    <name>wasclean::FramesPage</name>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
</context>
<context>
    <name>wasclean::FramesView</name>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
</context>
<context>
    <name>wasclean::GoToBar</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>&amp;Go to row or time</source>
        <translation>转到行或时间(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Row number, 14:02:07.113, or 2026-11-24T14:02</source>
        <translation>行号、14:02:07.113 或 2026-11-24T14:02</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to this row or time (%1)</source>
        <translation>转到此行或时间（%1）</translation>
    </message>
    <message>
        <source>The log shows no rows.</source>
        <translation>日志没有显示任何行。</translation>
    </message>
    <message numerus="yes">
        <source>The log has %1 row(s).</source>
        <translation>
            <numerusform>日志有 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is hidden by the filter. This is the nearest row shown.</source>
        <translation>第 %1 行被筛选器隐藏。这是最近的显示行。</translation>
    </message>
    <message>
        <source>All rows are earlier. This is the last row.</source>
        <translation>所有行都更早。这是最后一行。</translation>
    </message>
    <message>
        <source>Row %1 is not among the rows shown. This is the nearest one.</source>
        <translation>第 %1 行不在显示的行中。这是最近的一行。</translation>
    </message>
</context>
<context>
    <name>wasclean::HandshakePlan</name>
    <message>
        <source>The server redirects to %1, but “Follow redirects” is off</source>
        <translation>服务器重定向到 %1，但“跟随重定向”已关闭</translation>
    </message>
    <message>
        <source>The server did not accept the credentials</source>
        <translation>服务器未接受凭据</translation>
    </message>
    <message>
        <source>The server asks for credentials (%1)</source>
        <translation>服务器要求凭据（%1）</translation>
    </message>
    <message>
        <source>The server redirects, but its answer has no Location header</source>
        <translation>服务器重定向，但其响应没有 Location 标头</translation>
    </message>
    <message>
        <source>The server&apos;s redirect has two different Location headers</source>
        <translation>服务器的重定向有两个不同的 Location 标头</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times</source>
        <translation>服务器重定向超过 %1 次</translation>
    </message>
    <message>
        <source>The redirect cannot be followed: %1</source>
        <translation>无法跟随重定向：%1</translation>
    </message>
    <message>
        <source>The redirect was not followed because it leads from wss to ws, where others could read what is sent</source>
        <translation>未跟随重定向，因为它从 wss 转到 ws，其他人可能会读取所发送的内容</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>已跟随</translation>
    </message>
    <message>
        <source>followed to another origin, without %1</source>
        <translation>跟随到另一来源，不带 %1</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>the Digest credentials</source>
        <translation>Digest 凭据</translation>
    </message>
    <message>
        <source>the token among the subprotocols</source>
        <translation>子协议中的令牌</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>The server asks for credentials, but its answer names no authentication method</source>
        <translation>服务器要求凭据，但其响应未指明身份验证方法</translation>
    </message>
    <message>
        <source>The server does not offer a kind of Digest authentication that Wasclean supports; it offers %1</source>
        <translation>服务器未提供 Wasclean 支持的 Digest 身份验证类型；它提供的是 %1</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password</source>
        <translation>服务器未接受用户名和密码</translation>
    </message>
    <message>
        <source>answered with Digest (%1)</source>
        <translation>以 Digest 应答（%1）</translation>
    </message>
    <message>
        <source>the user name and password of the URL</source>
        <translation>URL 中的用户名和密码</translation>
    </message>
</context>
<context>
    <name>wasclean::HarImporter</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 has a request without a URL.</source>
        <translation>%1 的请求没有 URL。</translation>
    </message>
    <message>
        <source>The response status of %1 is %2, which is not a number.</source>
        <translation>%1 的响应状态是 %2，不是数字。</translation>
    </message>
    <message>
        <source>The startedDateTime of %1 is %2. It must be an ISO 8601 date.</source>
        <translation>%1 的 startedDateTime 是 %2。它必须是 ISO 8601 日期。</translation>
    </message>
    <message>
        <source>This connection was imported from a HAR file, which contains less than a capture of Wasclean.</source>
        <translation>此连接从 HAR 文件导入，其内容少于 Wasclean 的捕获。</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The connection did not open. The HAR file does not contain the reason.</source>
        <translation>连接未打开。HAR 文件不包含原因。</translation>
    </message>
    <message>
        <source>The server refused the opening handshake: %1.</source>
        <translation>服务器拒绝了打开握手：%1。</translation>
    </message>
    <message>
        <source>The connection did not open: %1.</source>
        <translation>连接未打开：%1。</translation>
    </message>
    <message>
        <source>According to the HAR file, the connection was aborted without a closing handshake.</source>
        <translation>根据 HAR 文件，连接在没有关闭握手的情况下中止。</translation>
    </message>
    <message>
        <source>According to the HAR file, the connection was closed with code %1.</source>
        <translation>根据 HAR 文件，连接以代码 %1 关闭。</translation>
    </message>
    <message>
        <source>The file is not valid JSON at %1. The messages before that point were imported.</source>
        <translation>文件在 %1 处不是有效的 JSON。已导入此前的消息。</translation>
    </message>
    <message>
        <source>This is not a HAR file: it has no “log”.</source>
        <translation>这不是 HAR 文件：它没有“log”。</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in this HAR file.</source>
        <translation>此 HAR 文件中没有 WebSocket 连接。</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 不是对象。</translation>
    </message>
    <message>
        <source>%1._webSocketMessages is not an array.</source>
        <translation>%1._webSocketMessages 不是数组。</translation>
    </message>
    <message>
        <source>The messages of %1 are in the file “%2”, which is not in the HAR file&apos;s folder. If the HAR file came in a ZIP archive, unpack the whole archive.</source>
        <translation>%1 的消息在文件“%2”中，而该文件不在 HAR 文件的文件夹中。如果 HAR 文件来自 ZIP 存档，请解压整个存档。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 has a line that is too long.</source>
        <translation>%1 有一行太长。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The HAR file does not show how this connection ended.</source>
        <translation>HAR 文件未显示此连接如何结束。</translation>
    </message>
    <message>
        <source>%1 has no valid time, so the time of the row before it was used.</source>
        <translation>%1 没有有效时间，因此使用了前一行的时间。</translation>
    </message>
</context>
<context>
    <name>wasclean::HarMessage</name>
    <message>
        <source>%1 was left out: it must be an object, but it is %2.</source>
        <translation>已略去 %1：它必须是对象，但却是 %2。</translation>
    </message>
    <message>
        <source>%1 was left out: its data must be a string, but it is %2.</source>
        <translation>已略去 %1：其 data 必须是字符串，但却是 %2。</translation>
    </message>
    <message>
        <source>“%1” of %2 is %3, which cannot be used.</source>
        <translation>%2 的“%1”是 %3，无法使用。</translation>
    </message>
    <message>
        <source>%1 was left out: its type is %2, but it must be “send” or “receive”.</source>
        <translation>已略去 %1：其类型是 %2，但必须是“send”或“receive”。</translation>
    </message>
    <message>
        <source>The type of %1 is %2. It was read without regard to case.</source>
        <translation>%1 的类型是 %2。读取时未区分大小写。</translation>
    </message>
    <message>
        <source>%1 was left out: its opcode is %2, but it must be a number from 0 to 15.</source>
        <translation>已略去 %1：其操作码是 %2，但必须是 0 到 15 的数字。</translation>
    </message>
    <message>
        <source>The opcode of %1 is the string %2. It was read as a number.</source>
        <translation>%1 的操作码是字符串 %2。已按数字读取。</translation>
    </message>
    <message>
        <source>%1 was left out: it has no type.</source>
        <translation>已略去 %1：它没有类型。</translation>
    </message>
    <message>
        <source>%1 was left out: it has no data.</source>
        <translation>已略去 %1：它没有数据。</translation>
    </message>
    <message>
        <source>%1 was left out: RFC 6455 does not define the opcode %2.</source>
        <translation>已略去 %1：RFC 6455 未定义操作码 %2。</translation>
    </message>
    <message>
        <source>%1 has no opcode. It was read as text.</source>
        <translation>%1 没有操作码。已按文本读取。</translation>
    </message>
    <message>
        <source>The data of %1 is not valid base64 and was kept unchanged.</source>
        <translation>%1 的数据不是有效的 Base64，已原样保留。</translation>
    </message>
</context>
<context>
    <name>wasclean::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Origi&amp;n</source>
        <translation>Origin(&amp;N)</translation>
    </message>
    <message>
        <source>The origin that a browser would send for its page; empty for none.</source>
        <translation>浏览器会为其页面发送的 Origin；留空表示不发送。</translation>
    </message>
    <message>
        <source>Sent in this order, as entered; a name can appear more than once. A Host header replaces the automatic one. Paste “Name: value” into a name field to fill in both.</source>
        <translation>按此顺序原样发送；名称可出现多次。Host 标头会替换自动生成的标头。将“名称: 值”粘贴到名称字段可同时填写两者。</translation>
    </message>
    <message>
        <source>&amp;Add header</source>
        <translation>添加标头(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wasclean::HelpController</name>
    <message>
        <source>Help &amp;contents</source>
        <translation>帮助目录(&amp;C)</translation>
    </message>
    <message>
        <source>Help on this &amp;panel</source>
        <translation>此面板的帮助(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
</context>
<context>
    <name>wasclean::HelpWindow</name>
    <message>
        <source>No page of the help has these words.</source>
        <translation>帮助中没有包含这些词的页面。</translation>
    </message>
    <message>
        <source>Help – Wasclean</source>
        <translation>帮助 – Wasclean</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wasclean::HtmlReport</name>
    <message>
        <source>Not closed</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation>由您结束</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>干净</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>不干净</translation>
    </message>
    <message>
        <source>The log does not show how this connection ended.</source>
        <translation>日志未显示此连接如何结束。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more byte(s)</source>
        <translation>
            <numerusform>… 以及另外 %1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>WebSocket report, %1</source>
        <translation>WebSocket 报告，%1</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志为空。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s). Times are in the time zone of the computer that created this report. Created by Wasclean.</source>
        <translation>
            <numerusform>%1 行。时间为创建此报告的计算机所在时区。由 Wasclean 创建。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language tag (BCP 47) of the language of this translation</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>wasclean::HttpExchange</name>
    <message>
        <source>The proxy cannot be used: %1.</source>
        <translation>无法使用代理：%1。</translation>
    </message>
    <message>
        <source>The proxy %1 is reached over TLS, which requests do not support.</source>
        <translation>代理 %1 通过 TLS 访问，请求不支持这种方式。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>%1 的证书不受信任：%2。其 SHA-256 指纹为 %3。</translation>
    </message>
    <message>
        <source>The body of the answer is larger than %1, the largest that is read.</source>
        <translation>应答的正文大于 %1，即可读取的上限。</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>无法解析主机名 %1。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>The connection to %1 ended without a valid HTTP answer.</source>
        <translation>与 %1 的连接已结束，没有有效的 HTTP 应答。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>与 %1 的连接在应答完成之前结束。</translation>
    </message>
    <message>
        <source>The proxy requires a user name and a password.</source>
        <translation>代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>The request to %1 failed: %2.</source>
        <translation>对 %1 的请求失败：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::HttpRequest</name>
    <message>
        <source>The header “%1” appears twice. Write its values into one header, separated by commas.</source>
        <translation>标头“%1”出现了两次。请将其值写入一个标头，用逗号分隔。</translation>
    </message>
    <message>
        <source>The URL of a request must begin with http:// or https://.</source>
        <translation>请求的 URL 必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” is not a valid request method.</source>
        <translation>“%1”不是有效的请求方法。</translation>
    </message>
    <message>
        <source>The request method %1 cannot be sent.</source>
        <translation>不能发送请求方法 %1。</translation>
    </message>
    <message>
        <source>Wasclean sets the header “%1” of a request itself.</source>
        <translation>请求的标头“%1”由 Wasclean 自行设置。</translation>
    </message>
    <message>
        <source>The URL contains a user name, and there is a header “Authorization” as well. Remove one of them.</source>
        <translation>URL 包含用户名，同时还有标头“Authorization”。请移除其中之一。</translation>
    </message>
    <message>
        <source>A HEAD request cannot have a body.</source>
        <translation>HEAD 请求不能有正文。</translation>
    </message>
</context>
<context>
    <name>wasclean::HttpTunnel</name>
    <message>
        <source>the header of its answer is too long</source>
        <translation>其响应头太长</translation>
    </message>
    <message>
        <source>its answer is not HTTP</source>
        <translation>其响应不是 HTTP</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>代理未接受用户名和密码</translation>
    </message>
    <message>
        <source>The proxy supports neither Digest nor Basic authentication, only %1</source>
        <translation>代理既不支持 Digest 也不支持 Basic 身份验证，仅支持 %1</translation>
    </message>
</context>
<context>
    <name>wasclean::ImagePage</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>wasclean::ImageView</name>
    <message>
        <source>Show S&amp;VG</source>
        <translation>显示 SVG(&amp;V)</translation>
    </message>
    <message>
        <source>Show SVG</source>
        <translation>显示 SVG</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>SVG, %1. An SVG can contain active content, so it is drawn only when you ask for it.</source>
        <translation>SVG，%1。SVG 可能包含活动内容，因此仅在您要求时才绘制。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Images of the type %1 cannot be shown.</source>
        <translation>无法显示 %1 类型的图片。</translation>
    </message>
    <message>
        <source>The image is too large to be shown: %1 × %2 pixels.</source>
        <translation>图片太大，无法显示：%1 × %2 像素。</translation>
    </message>
    <message>
        <source>The image could not be read: %1.</source>
        <translation>无法读取图片：%1。</translation>
    </message>
    <message>
        <source>The SVG could not be drawn.</source>
        <translation>无法绘制 SVG。</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4</source>
        <translation>%1，%2 × %3 像素，%4</translation>
    </message>
</context>
<context>
    <name>wasclean::Importer</name>
    <message>
        <source>This is a ZIP archive. Unpack it, then open the .har file in it.</source>
        <translation>这是 ZIP 存档。请解压它，然后打开其中的 .har 文件。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”为空。</translation>
    </message>
    <message>
        <source>The messages could not be stored: %1.</source>
        <translation>无法存储消息：%1。</translation>
    </message>
    <message>
        <source>%1 More problems in the file: %2.</source>
        <translation>%1 文件中的其他问题：%2。</translation>
    </message>
    <message>
        <source>%1 More values of this kind: %2.</source>
        <translation>%1 其他此类值：%2。</translation>
    </message>
    <message>
        <source>The import was cancelled. The messages read so far are kept.</source>
        <translation>导入已取消。已读取的消息将保留。</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonFields</name>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为 %1，却是 %2</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>expected a list of strings, but it contains %1</source>
        <translation>应为字符串列表，但其中包含 %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数字</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2</source>
        <translation>%1 到 %2 的整数列表</translation>
    </message>
    <message>
        <source>expected %1, but it contains %2</source>
        <translation>应为 %1，但其中包含 %2</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>%1: expected an object, found %2</source>
        <translation>%1：应为对象，却是 %2</translation>
    </message>
    <message>
        <source>expected one of %1, found %2</source>
        <translation>应为 %1 之一，却是 %2</translation>
    </message>
    <message>
        <source>%1: this setting does not exist</source>
        <translation>%1：此设置不存在</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonFiles</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1: nested too deeply</source>
        <translation>%1：嵌套过深</translation>
    </message>
    <message>
        <source>%1: “%2” appears twice</source>
        <translation>%1：“%2”出现了两次</translation>
    </message>
    <message>
        <source>line 1, column 1: expected an object in braces</source>
        <translation>第 1 行，第 1 列：应为花括号中的对象</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonPath</name>
    <message>
        <source>JSON path, column %1: %2</source>
        <translation>JSON 路径，第 %1 列：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Use “=” or “!=”.</source>
        <translation>此处不能使用“%1”。请使用“=”或“!=”。</translation>
    </message>
    <message>
        <source>expected “.”, “[”, “=” or “!=”.</source>
        <translation>应为“.”、“[”、“=”或“!=”。</translation>
    </message>
    <message>
        <source>expected a value: a string in quotes, a number, true, false or null.</source>
        <translation>应为值：引号中的字符串、数字、true、false 或 null。</translation>
    </message>
    <message>
        <source>expected a single value: a string in quotes, a number, true, false or null.</source>
        <translation>应为单个值：引号中的字符串、数字、true、false 或 null。</translation>
    </message>
    <message>
        <source>a path begins with $.</source>
        <translation>路径以 $ 开头。</translation>
    </message>
    <message>
        <source>expected a name; put names with other characters in brackets and quotes, as in [&quot;a name&quot;].</source>
        <translation>应为名称；含其他字符的名称请放在方括号和引号中，如 [&quot;a name&quot;]。</translation>
    </message>
    <message>
        <source>expected “]”.</source>
        <translation>应为“]”。</translation>
    </message>
    <message>
        <source>expected an index, for example 0, or a name in quotes.</source>
        <translation>应为索引（例如 0）或引号中的名称。</translation>
    </message>
    <message>
        <source>expected a name in quotes.</source>
        <translation>应为引号中的名称。</translation>
    </message>
    <message>
        <source>expected “.” or “[”.</source>
        <translation>应为“.”或“[”。</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonScanner</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>应为值</translation>
    </message>
    <message>
        <source>expected a value or “]”</source>
        <translation>应为值或“]”</translation>
    </message>
    <message>
        <source>expected a name in double quotes</source>
        <translation>应为双引号中的名称</translation>
    </message>
    <message>
        <source>expected a name in double quotes or “}”</source>
        <translation>应为双引号中的名称或“}”</translation>
    </message>
    <message>
        <source>expected “:” after the name</source>
        <translation>名称后应为“:”</translation>
    </message>
    <message>
        <source>expected “,” or “}”</source>
        <translation>应为“,”或“}”</translation>
    </message>
    <message>
        <source>expected “,” or “]”</source>
        <translation>应为“,”或“]”</translation>
    </message>
    <message>
        <source>expected the end of the text</source>
        <translation>应为文本结尾</translation>
    </message>
    <message>
        <source>expected the closing quote of a string</source>
        <translation>应为字符串的结束引号</translation>
    </message>
    <message>
        <source>expected an escape sequence for a control character in a string</source>
        <translation>字符串中的控制字符应使用转义序列</translation>
    </message>
    <message>
        <source>expected one of &quot; \ / b f n r t u after the backslash</source>
        <translation>反斜杠后应为 &quot; \ / b f n r t u 之一</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits after \u</source>
        <translation>\u 后应为四个十六进制数字</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>应为 UTF-8</translation>
    </message>
    <message>
        <source>expected no more digits after a leading 0</source>
        <translation>前导 0 后不应再有数字</translation>
    </message>
    <message>
        <source>expected a digit</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>expected a digit after the decimal point</source>
        <translation>小数点后应为数字</translation>
    </message>
    <message>
        <source>expected a digit in the exponent</source>
        <translation>指数中应为数字</translation>
    </message>
    <message>
        <source>expected the word %1</source>
        <translation>应为单词 %1</translation>
    </message>
    <message>
        <source>%1: %2, found %3</source>
        <translation>%1：%2，却是 %3</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文本结尾</translation>
    </message>
    <message>
        <source>the byte 0x%1</source>
        <translation>字节 0x%1</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTree</name>
    <message>
        <source>%1: nested more than %2 levels deep</source>
        <translation>%1：嵌套超过 %2 层</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTreeModel</name>
    <message>
        <source>more…</source>
        <translation>更多…</translation>
    </message>
    <message numerus="yes">
        <source>{…} %1 member(s)</source>
        <translation>
            <numerusform>{…} %1 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[…] %1 element(s)</source>
        <translation>
            <numerusform>[…] %1 个元素</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more; press Enter or double-click to list the next %2</source>
        <translation>还有 %1 个；按 Enter 或双击可列出接下来的 %2 个</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTreePage</name>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonTreeView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;filter</source>
        <translation>复制为筛选器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The payload is too large for the clipboard (%1). Save it as a file.</source>
        <translation>负载太大，无法放入剪贴板（%1）。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Only about %1 rows were expanded; there are more below.</source>
        <translation>只展开了约 %1 行；下面还有更多。</translation>
    </message>
</context>
<context>
    <name>wasclean::JsonlImporter</name>
    <message>
        <source>Line %1 is too long.</source>
        <translation>第 %1 行太长。</translation>
    </message>
    <message>
        <source>The file uses version %1 of this format, but this version of Wasclean reads only up to version %2.</source>
        <translation>该文件使用此格式的版本 %1，但此版本的 Wasclean 最多读取版本 %2。</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>应为 JSON 对象</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON.</source>
        <translation>第 %1 行，第 %2 列：这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation>已略去第 %1 行：%2。</translation>
    </message>
    <message>
        <source>Line %1 was left out: it has neither “text” nor “base64”.</source>
        <translation>已略去第 %1 行：它既没有“text”也没有“base64”。</translation>
    </message>
    <message>
        <source>Line %1 was left out: it has no “kind”.</source>
        <translation>已略去第 %1 行：它没有“kind”。</translation>
    </message>
    <message>
        <source>Line %1 was left out: it has no “direction”.</source>
        <translation>已略去第 %1 行：它没有“direction”。</translation>
    </message>
    <message>
        <source>Line %1 has no “time”, so the time of the row before it was used.</source>
        <translation>第 %1 行没有“time”，因此使用了前一行的时间。</translation>
    </message>
    <message>
        <source>the value of “%1” is %2, which is not valid</source>
        <translation>“%1”的值是 %2，无效</translation>
    </message>
</context>
<context>
    <name>wasclean::KeepAlive</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>The server did not answer an automatic Ping within %1</source>
        <translation>服务器在 %1 内未应答自动 Ping</translation>
    </message>
</context>
<context>
    <name>wasclean::Keyring</name>
    <message>
        <source>No keyring service is running.</source>
        <translation>没有密钥环服务在运行。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>密钥环未解锁。</translation>
    </message>
    <message>
        <source>The keyring says: %1</source>
        <translation>密钥环报告：%1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>密钥环没有应答。</translation>
    </message>
</context>
<context>
    <name>wasclean::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Handsha&amp;ke timeout</source>
        <translation>握手超时(&amp;K)</translation>
    </message>
    <message>
        <source>For DNS, TCP, TLS and the opening handshake together.</source>
        <translation>DNS、TCP、TLS 和打开握手合计。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Closi&amp;ng timeout</source>
        <translation>关闭超时(&amp;N)</translation>
    </message>
    <message>
        <source>How long the server may take to answer your Close frame.</source>
        <translation>服务器应答您的 Close 帧可用的时间。</translation>
    </message>
    <message>
        <source>M&amp;aximum message size</source>
        <translation>最大消息大小(&amp;A)</translation>
    </message>
    <message>
        <source>For example 16 MiB; empty for no limit. A larger message closes the connection with 1009 Message Too Big.</source>
        <translation>例如 16 MiB；留空表示无限制。更大的消息会以 1009 Message Too Big 关闭连接。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>TCP keep-alive</source>
        <translation>TCP keep-alive</translation>
    </message>
    <message>
        <source>The operating system checks from time to time whether the server is still reachable.</source>
        <translation>操作系统会不时检查服务器是否仍可访问。</translation>
    </message>
</context>
<context>
    <name>wasclean::LogColumns</name>
    <message>
        <source>Time of &amp;day</source>
        <translation>时刻(&amp;D)</translation>
    </message>
    <message>
        <source>Time since &amp;open</source>
        <translation>打开后的时间(&amp;O)</translation>
    </message>
    <message>
        <source>Time since the &amp;marked row</source>
        <translation>自标记行起的时间(&amp;M)</translation>
    </message>
    <message>
        <source>Time since the &amp;previous row shown</source>
        <translation>自上一显示行起的时间(&amp;P)</translation>
    </message>
</context>
<context>
    <name>wasclean::MainWindow</name>
    <message>
        <source>%1 (read-only) – Wasclean</source>
        <translation>%1（只读） – Wasclean</translation>
    </message>
    <message>
        <source>%1 – %2 – Wasclean</source>
        <translation>%1 – %2 – Wasclean</translation>
    </message>
    <message>
        <source>%1 – %2 – %3 – Wasclean</source>
        <translation>%1 – %2 – %3 – Wasclean</translation>
    </message>
    <message>
        <source>&amp;Demo server…</source>
        <translation>演示服务器(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>wasclean::MatchFields</name>
    <message>
        <source>any message</source>
        <translation>任何消息</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>正好是</translation>
    </message>
    <message>
        <source>matches regex</source>
        <translation>匹配正则</translation>
    </message>
    <message>
        <source>has JSON path</source>
        <translation>有 JSON 路径</translation>
    </message>
    <message>
        <source>Waiting for any message</source>
        <translation>正在等待任意消息</translation>
    </message>
    <message>
        <source>Waiting for a message that contains “%1”</source>
        <translation>正在等待包含“%1”的消息</translation>
    </message>
    <message>
        <source>Waiting for a message that is exactly “%1”</source>
        <translation>正在等待正好是“%1”的消息</translation>
    </message>
    <message>
        <source>Waiting for a message that matches /%1/</source>
        <translation>正在等待匹配 /%1/ 的消息</translation>
    </message>
    <message>
        <source>Waiting for a message that has %1</source>
        <translation>正在等待具有 %1 的消息</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>When a message</source>
        <translation>当消息</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>wasclean::Matcher</name>
    <message>
        <source>Enter what the message must contain.</source>
        <translation>请输入消息必须包含的内容。</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageBar</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式化(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>转义序列</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>消息(&amp;E)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Write the message in fields of the protocol</source>
        <translation>用协议的字段编写消息</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>作为文本编辑</translation>
    </message>
    <message>
        <source>Leave the form, and change the message as it is sent</source>
        <translation>离开表单，按发送的样子修改消息</translation>
    </message>
    <message>
        <source>Number of frames in which the message is sent (RFC 6455, 5.4)</source>
        <translation>发送消息所用的帧数（RFC 6455，5.4）</translation>
    </message>
    <message>
        <source>\0, \t, \n, \r, \xHH and \uXXXX stand for characters, and \\ for a backslash</source>
        <translation>\0、\t、\n、\r、\xHH 和 \uXXXX 代表字符，\\ 代表反斜杠</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Indent the text without changing its values (%1)</source>
        <translation>缩进文本而不更改其值（%1）</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageDelegate</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>消息文本</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Message &amp;type</source>
        <translation>消息类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Message text</source>
        <translation>消息文本(&amp;M)</translation>
    </message>
    <message>
        <source>Enter a name for the message.</source>
        <translation>请输入消息的名称。</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageExpectation</name>
    <message>
        <source>not to receive %1</source>
        <translation>不收到 %1</translation>
    </message>
    <message>
        <source>%1 as the next message</source>
        <translation>下一条消息为 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing within %1</source>
        <translation>%1 内没有任何消息</translation>
    </message>
    <message>
        <source>one message within %1, which did not match: %2</source>
        <translation>%1 内有一条消息，不匹配：%2</translation>
    </message>
    <message>
        <source>%1 messages within %2, none of which matched; the last was %3</source>
        <translation>%2 内有 %1 条消息，均不匹配；最后一条是 %3</translation>
    </message>
    <message>
        <source>nothing before the connection closed: %1</source>
        <translation>连接关闭前没有任何消息：%1</translation>
    </message>
    <message>
        <source>one message before the connection closed, which did not match: %1. %2</source>
        <translation>连接关闭前有一条消息，不匹配：%1。%2</translation>
    </message>
    <message>
        <source>%1 messages before the connection closed, none of which matched; the last was %2. %3</source>
        <translation>连接关闭前有 %1 条消息，均不匹配；最后一条是 %2。%3</translation>
    </message>
    <message>
        <source>%1 (older messages discarded: %2)</source>
        <translation>%1（丢弃的较早消息：%2）</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageForm</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The close code must be a whole number: 1000, or 3000 to 4999.</source>
        <translation>关闭代码必须是整数：1000，或 3000 到 4999。</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>还没有要发送的内容</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageLogView</name>
    <message>
        <source>Message log</source>
        <translation>消息日志</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Pause display</source>
        <translation>暂停显示(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 new row(s)</source>
        <translation>
            <numerusform>已暂停，%1 个新行</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages in this file.</source>
        <translation>此文件中没有消息。</translation>
    </message>
    <message>
        <source>The filter hides all rows.</source>
        <translation>筛选器隐藏了所有行。</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hides this row.</source>
        <translation>筛选器隐藏了此行。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>撤消清除(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>%1, one per frame from row %2 on</source>
        <translation>%1，从第 %2 行起每帧一行</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageSequence</name>
    <message>
        <source>A file cannot be sent repeatedly. Send it once, or choose other messages.</source>
        <translation>文件不能重复发送。请发送一次，或选择其他消息。</translation>
    </message>
    <message>
        <source>A Close frame ends the connection, so it cannot be sent repeatedly.</source>
        <translation>Close 帧会结束连接，因此不能重复发送。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>There is no message to send.</source>
        <translation>没有要发送的消息。</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageTable</name>
    <message>
        <source>↓ Jump to newest</source>
        <translation>↓ 跳到最新</translation>
    </message>
    <message numerus="yes">
        <source>↓ Jump to newest (%Ln new)</source>
        <translation>
            <numerusform>↓ 跳到最新（%Ln 个新）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::MessageTypes</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Binary (hex)</source>
        <translation>二进制（十六进制）</translation>
    </message>
    <message>
        <source>Binary (base64)</source>
        <translation>二进制（Base64）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bytes in hex, for example: 48 65 6c 6c 6f</source>
        <translation>十六进制字节，例如：48 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Bytes in base64, for example: SGVsbG8=</source>
        <translation>Base64 字节，例如：SGVsbG8=</translation>
    </message>
    <message>
        <source>The payload, at most 125 bytes; it may be empty</source>
        <translation>负载，最多 125 字节；可以为空</translation>
    </message>
    <message>
        <source>The reason, at most 123 bytes; it may be empty</source>
        <translation>原因，最多 123 字节；可以为空</translation>
    </message>
    <message>
        <source>JSON to send, for example: {&quot;type&quot;: &quot;hello&quot;}</source>
        <translation>要发送的 JSON，例如：{&quot;type&quot;: &quot;hello&quot;}</translation>
    </message>
    <message>
        <source>XML to send, for example: &lt;hello/&gt;</source>
        <translation>要发送的 XML，例如：&lt;hello/&gt;</translation>
    </message>
    <message>
        <source>A message to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>wasclean::MessageViews</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 is shown.</source>
        <translation>只显示 %2 中的前 %1。</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of %3 are shown.</source>
        <translation>显示 %3 中的字节 %1 到 %2。</translation>
    </message>
    <message>
        <source>This is not valid UTF-8. Invalid bytes are shown as �.</source>
        <translation>这不是有效的 UTF-8。无效字节显示为 �。</translation>
    </message>
    <message>
        <source>The message is too large to be shown as JSON (%1; the limit is %2).</source>
        <translation>消息太大，无法显示为 JSON（%1；上限为 %2）。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>Text message sent</source>
        <translation>已发送文本消息</translation>
    </message>
    <message>
        <source>Text message received</source>
        <translation>已接收文本消息</translation>
    </message>
    <message>
        <source>Binary message sent</source>
        <translation>已发送二进制消息</translation>
    </message>
    <message>
        <source>Binary message received</source>
        <translation>已接收二进制消息</translation>
    </message>
    <message>
        <source>Ping sent</source>
        <translation>已发送 Ping</translation>
    </message>
    <message>
        <source>Ping received</source>
        <translation>已接收 Ping</translation>
    </message>
    <message>
        <source>Pong sent</source>
        <translation>已发送 Pong</translation>
    </message>
    <message>
        <source>Pong received</source>
        <translation>已接收 Pong</translation>
    </message>
    <message>
        <source>Close frame sent</source>
        <translation>已发送 Close 帧</translation>
    </message>
    <message>
        <source>Close frame received</source>
        <translation>已接收 Close 帧</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message numerus="yes">
        <source>%1 frame(s)</source>
        <translation>
            <numerusform>%1 个帧</numerusform>
        </translation>
    </message>
    <message>
        <source>compressed to %1 on the wire</source>
        <translation>在线路上压缩为 %1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>线路上 %1</translation>
    </message>
    <message>
        <source>arrived after close(): a browser would not deliver it</source>
        <translation>在 close() 之后到达：浏览器不会交付它</translation>
    </message>
    <message>
        <source>Lines of more than %1 characters are wrapped.</source>
        <translation>超过 %1 个字符的行会换行。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>仅显示开头部分。</translation>
    </message>
</context>
<context>
    <name>wasclean::NameLookup</name>
    <message>
        <source>the host could not be found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该名称没有地址</translation>
    </message>
</context>
<context>
    <name>wasclean::NetworkSettings</name>
    <message>
        <source>The proxy user name must not contain a colon.</source>
        <translation>代理用户名不得包含冒号。</translation>
    </message>
    <message>
        <source>SOCKS5 allows at most 255 bytes for a user name.</source>
        <translation>SOCKS5 的用户名最多 255 字节。</translation>
    </message>
    <message>
        <source>SOCKS5 allows at most 255 bytes for a password.</source>
        <translation>SOCKS5 的密码最多 255 字节。</translation>
    </message>
    <message>
        <source>The proxy password needs a user name.</source>
        <translation>代理密码需要用户名。</translation>
    </message>
    <message>
        <source>The client key needs a client certificate. Choose one.</source>
        <translation>客户端密钥需要客户端证书。请选择证书。</translation>
    </message>
    <message>
        <source>Put the IPv6 address in brackets, for example [::1]:8080.</source>
        <translation>请将 IPv6 地址放在方括号中，例如 [::1]:8080。</translation>
    </message>
    <message>
        <source>“%1” is not a valid host to connect to.</source>
        <translation>“%1”不是有效的连接主机。</translation>
    </message>
    <message>
        <source>The port to connect to must be a number from 1 to 65535.</source>
        <translation>连接端口必须是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Enter the proxy host.</source>
        <translation>请输入代理主机。</translation>
    </message>
    <message>
        <source>“%1” is not a valid proxy host.</source>
        <translation>“%1”不是有效的代理主机。</translation>
    </message>
    <message>
        <source>The proxy port must be a number from 1 to 65535.</source>
        <translation>代理端口必须是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint.</source>
        <translation>“%1”不是 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>“%1” is not a valid server name for TLS.</source>
        <translation>“%1”不是有效的 TLS 服务器名称。</translation>
    </message>
</context>
<context>
    <name>wasclean::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wasclean::OpenSsl</name>
    <message>
        <source>the plug-in for OpenSSL is missing</source>
        <translation>缺少 OpenSSL 插件</translation>
    </message>
    <message>
        <source>the plug-in for OpenSSL could not be loaded (%1)</source>
        <translation>无法加载 OpenSSL 插件（%1）</translation>
    </message>
</context>
<context>
    <name>wasclean::OptionPage</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Reset %1 to defaults</source>
        <translation>将%1恢复为默认值</translation>
    </message>
</context>
<context>
    <name>wasclean::OptionsArea</name>
    <message>
        <source>Option pages</source>
        <translation>选项页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how many rows count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a tab with changes</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation>已更改默认值</translation>
    </message>
</context>
<context>
    <name>wasclean::Outgoing</name>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>选择文件，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>A close reason needs a close code. Enter a code, or clear the reason.</source>
        <translation>关闭原因需要关闭代码。请输入代码，或清除原因。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1.</source>
        <translation>这不是格式正确的 XML：%1。</translation>
    </message>
    <message>
        <source>There is one “=” too many at position %1.</source>
        <translation>位置 %1 多了一个“=”。</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a base64 character.</source>
        <translation>位置 %2 的“%1”不是 Base64 字符。</translation>
    </message>
    <message>
        <source>The character at position %1 comes after the end of the base64 text.</source>
        <translation>位置 %1 的字符在 Base64 文本结束之后。</translation>
    </message>
    <message>
        <source>The base64 text ends in the middle of a byte: the last group has only one character.</source>
        <translation>Base64 文本在一个字节中间结束：最后一组只有一个字符。</translation>
    </message>
</context>
<context>
    <name>wasclean::OutgoingMessage</name>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8, so it cannot be a text message. Send it as binary.</source>
        <translation>该文件不是有效的 UTF-8，因此不能作为文本消息。请以二进制发送。</translation>
    </message>
    <message>
        <source>The file became shorter while it was being sent.</source>
        <translation>发送期间文件变短了。</translation>
    </message>
    <message>
        <source>The rest of the file could not be read: %1.</source>
        <translation>无法读取文件的其余部分：%1。</translation>
    </message>
    <message>
        <source>The log cannot store the sent message: %1.</source>
        <translation>日志无法存储已发送的消息：%1。</translation>
    </message>
</context>
<context>
    <name>wasclean::PageEventsStrip</name>
    <message>
        <source>Events as a browser sees them</source>
        <translation>浏览器所见的事件</translation>
    </message>
    <message>
        <source>Copy JavaScript</source>
        <translation>复制 JavaScript</translation>
    </message>
    <message>
        <source>Copy a program for a page that does the same</source>
        <translation>复制执行相同操作的网页程序</translation>
    </message>
    <message>
        <source>Copied as JavaScript.</source>
        <translation>已复制为 JavaScript。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已过</translation>
    </message>
</context>
<context>
    <name>wasclean::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The query of the URL; both change together. A parameter that is switched off is kept here but not sent.</source>
        <translation>URL 的查询；两者同步更改。关闭的参数保留在此处但不发送。</translation>
    </message>
    <message>
        <source>&amp;Add parameter</source>
        <translation>添加参数(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wasclean::Paste</name>
    <message>
        <source>%1 has no equivalent in Wasclean and was left out.</source>
        <translation>%1 在 Wasclean 中没有对应项，已略去。</translation>
    </message>
    <message>
        <source>“%1” is not a known option of %2 and was left out.</source>
        <translation>“%1”不是 %2 的已知选项，已略去。</translation>
    </message>
    <message>
        <source>The value of “%1” is missing at the end.</source>
        <translation>末尾缺少“%1”的值。</translation>
    </message>
    <message>
        <source>The text after “--next” is another request and was left out.</source>
        <translation>“--next”之后的文本是另一个请求，已略去。</translation>
    </message>
    <message>
        <source>The {…} or […] in the URL matches several URLs; the URL was used as written.</source>
        <translation>URL 中的 {…} 或 […] 匹配多个 URL；已按原样使用该 URL。</translation>
    </message>
    <message>
        <source>The headers in the file of “%1” were not read.</source>
        <translation>未读取“%1”的文件中的标头。</translation>
    </message>
    <message>
        <source>The cookies in the file of “%1” were not read.</source>
        <translation>未读取“%1”的文件中的 Cookie。</translation>
    </message>
    <message>
        <source>A certificate on a PKCS#11 token was left out: Wasclean reads certificates only from files.</source>
        <translation>已略去 PKCS#11 令牌上的证书：Wasclean 只从文件读取证书。</translation>
    </message>
    <message>
        <source>“%1” does not contain a number of seconds and was left out.</source>
        <translation>“%1”不包含秒数，已略去。</translation>
    </message>
    <message>
        <source>“--location-trusted” was read as “--location”: Wasclean never sends credentials to another host.</source>
        <translation>“--location-trusted”按“--location”读取：Wasclean 从不将凭据发送到其他主机。</translation>
    </message>
    <message>
        <source>Wasclean follows at most %1 redirects.</source>
        <translation>Wasclean 最多跟随 %1 次重定向。</translation>
    </message>
    <message>
        <source>The method in “%1” was left out: a WebSocket opening handshake is always a GET request.</source>
        <translation>已略去“%1”中的方法：WebSocket 打开握手始终是 GET 请求。</translation>
    </message>
    <message>
        <source>The body in “%1” was left out: a WebSocket opening handshake has no body.</source>
        <translation>已略去“%1”中的正文：WebSocket 打开握手没有正文。</translation>
    </message>
    <message>
        <source>“--compressed” was left out: it asks for compressed HTTP responses. WebSocket messages are compressed with permessage-deflate.</source>
        <translation>已略去“--compressed”：它请求压缩的 HTTP 响应。WebSocket 消息使用 permessage-deflate 压缩。</translation>
    </message>
    <message>
        <source>The configuration file in “%1” was not read. Paste its text instead.</source>
        <translation>未读取“%1”中的配置文件。请改为粘贴其文本。</translation>
    </message>
    <message>
        <source>The text contains no URL.</source>
        <translation>文本不包含 URL。</translation>
    </message>
    <message>
        <source>The command has several URLs, and only the first was imported.</source>
        <translation>命令有多个 URL，只导入了第一个。</translation>
    </message>
    <message>
        <source>An argument that does not belong to any option was left out.</source>
        <translation>已略去不属于任何选项的参数。</translation>
    </message>
    <message>
        <source>The file in “%1” was not read.</source>
        <translation>未读取“%1”中的文件。</translation>
    </message>
    <message>
        <source>The user name and password are for “%1” and were left out as well.</source>
        <translation>用户名和密码用于“%1”，也已略去。</translation>
    </message>
    <message>
        <source>The command has no password because curl asks for it. Enter it in Options.</source>
        <translation>命令没有密码，因为 curl 会询问。请在选项中输入。</translation>
    </message>
    <message>
        <source>The function “%1” for the variable {{%2}} was left out.</source>
        <translation>已略去变量 {{%2}} 的函数“%1”。</translation>
    </message>
    <message>
        <source>The value of curl&apos;s variable %1 is not known; it became the variable {{%1}}.</source>
        <translation>curl 变量 %1 的值未知；它已变为变量 {{%1}}。</translation>
    </message>
    <message>
        <source>“--binary” was left out: in Wasclean you choose the type of each message.</source>
        <translation>已略去“--binary”：在 Wasclean 中，您可为每条消息选择类型。</translation>
    </message>
    <message>
        <source>“%1” makes websocat run as a server, so there is no connection to open.</source>
        <translation>“%1”使 websocat 作为服务器运行，因此没有要打开的连接。</translation>
    </message>
    <message>
        <source>The command makes websocat run as a server, so there is no connection to open.</source>
        <translation>该命令使 websocat 作为服务器运行，因此没有要打开的连接。</translation>
    </message>
    <message>
        <source>The command&apos;s other endpoint was left out: in Wasclean, you send and receive.</source>
        <translation>已略去命令的另一个端点：在 Wasclean 中由您发送和接收。</translation>
    </message>
    <message>
        <source>“--passphrase” has no value because wscat asks for it. Enter it in Options.</source>
        <translation>“--passphrase”没有值，因为 wscat 会询问。请在选项中输入。</translation>
    </message>
    <message>
        <source>“%1” makes wscat run as a server, so there is no connection to open.</source>
        <translation>“%1”使 wscat 作为服务器运行，因此没有要打开的连接。</translation>
    </message>
    <message>
        <source>The file contains no WebSocket request.</source>
        <translation>文件不包含 WebSocket 请求。</translation>
    </message>
    <message>
        <source>Wasclean does not run scripts; they were left out.</source>
        <translation>Wasclean 不运行脚本；已略去。</translation>
    </message>
    <message>
        <source>Line %1 does not belong to any block of the .bru file.</source>
        <translation>第 %1 行不属于 .bru 文件的任何块。</translation>
    </message>
    <message>
        <source>The block “%1” that begins in line %2 is not closed.</source>
        <translation>从第 %2 行开始的块“%1”未闭合。</translation>
    </message>
    <message>
        <source>The assertions were left out.</source>
        <translation>断言已略去。</translation>
    </message>
    <message>
        <source>The .bru file has no “ws” block, so it is not a WebSocket request.</source>
        <translation>.bru 文件没有“ws”块，因此不是 WebSocket 请求。</translation>
    </message>
    <message>
        <source>The authentication is inherited from the folder or collection and could not be imported.</source>
        <translation>身份验证继承自文件夹或集合，无法导入。</translation>
    </message>
    <message>
        <source>The OAuth 2 token was imported as it is; Wasclean does not renew it.</source>
        <translation>OAuth 2 令牌已原样导入；Wasclean 不会续期。</translation>
    </message>
    <message>
        <source>Wasclean does not support the authentication “%1”; it was left out.</source>
        <translation>Wasclean 不支持身份验证“%1”；已略去。</translation>
    </message>
    <message>
        <source>The request has no Host header, so the server is not known.</source>
        <translation>请求没有 Host 标头，因此不知道服务器。</translation>
    </message>
    <message>
        <source>The text does not contain the path of the URL, so “/” was used.</source>
        <translation>文本不包含 URL 的路径，因此使用了“/”。</translation>
    </message>
    <message>
        <source>“@%1” has no equivalent in Wasclean and was left out.</source>
        <translation>“@%1”在 Wasclean 中没有对应项，已略去。</translation>
    </message>
    <message>
        <source>“Content-Type” was left out: it only sets the syntax highlighting in the editor.</source>
        <translation>已略去“Content-Type”：它只设置编辑器中的语法高亮。</translation>
    </message>
    <message>
        <source>A message from a file was left out: “%1”.</source>
        <translation>已略去来自文件的消息：“%1”。</translation>
    </message>
    <message>
        <source>“=== wait-for-server” was left out: the messages were saved, and you decide when to send each one.</source>
        <translation>已略去“=== wait-for-server”：消息已保存，由您决定何时发送每一条。</translation>
    </message>
    <message>
        <source>The export contains no WebSocket request.</source>
        <translation>导出内容不包含 WebSocket 请求。</translation>
    </message>
    <message>
        <source>The cookies in Insomnia&apos;s cookie jar were left out.</source>
        <translation>已略去 Insomnia 的 Cookie 罐中的 Cookie。</translation>
    </message>
    <message>
        <source>Insomnia&apos;s template tags, {% … %}, are not evaluated here and were kept as written.</source>
        <translation>Insomnia 的模板标签 {% … %} 在此不求值，已原样保留。</translation>
    </message>
    <message>
        <source>The messages are in separate files in “%1” and were not read.</source>
        <translation>消息在“%1”中的单独文件里，未读取。</translation>
    </message>
    <message>
        <source>This is a Postman message without its request. Paste the request.</source>
        <translation>这是没有请求的 Postman 消息。请粘贴请求。</translation>
    </message>
    <message>
        <source>The text contains no WebSocket request from Postman.</source>
        <translation>文本不包含 Postman 的 WebSocket 请求。</translation>
    </message>
    <message>
        <source>Only the first URL of the text was read. The rest was left out.</source>
        <translation>只读取了文本中的第一个 URL。其余已略去。</translation>
    </message>
    <message>
        <source>Paste or enter a text first.</source>
        <translation>请先粘贴或输入文本。</translation>
    </message>
    <message>
        <source>The text is too long: it can have at most 4 million characters.</source>
        <translation>文本太长：最多 400 万个字符。</translation>
    </message>
    <message>
        <source>Wasclean cannot read this text. %1</source>
        <translation>Wasclean 无法读取此文本。%1</translation>
    </message>
    <message>
        <source>The text takes too long to read. Paste only the part that connects.</source>
        <translation>读取文本耗时过长。请只粘贴进行连接的部分。</translation>
    </message>
    <message>
        <source>“%1” in a message</source>
        <translation>消息中的“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to itself. Choose another output file.</source>
        <translation>“%1”不能转换为自身。请选择其他输出文件。</translation>
    </message>
    <message>
        <source>The text does not contain a URL to connect to.</source>
        <translation>文本不包含要连接的 URL。</translation>
    </message>
    <message>
        <source>Before you run the steps, set these environment variables: %1.</source>
        <translation>运行步骤之前，请设置这些环境变量：%1。</translation>
    </message>
    <message>
        <source>The steps file contains the secrets of the text.</source>
        <translation>步骤文件包含文本中的机密。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>a wscat command</source>
        <translation>wscat 命令</translation>
    </message>
    <message>
        <source>a websocat command</source>
        <translation>websocat 命令</translation>
    </message>
    <message>
        <source>a PowerShell command</source>
        <translation>PowerShell 命令</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JavaScript for Socket.IO</source>
        <translation>Socket.IO 的 JavaScript</translation>
    </message>
    <message>
        <source>a Python program</source>
        <translation>Python 程序</translation>
    </message>
    <message>
        <source>a transcript of wscat</source>
        <translation>wscat 的记录</translation>
    </message>
    <message>
        <source>the header of an HTTP request</source>
        <translation>HTTP 请求的标头</translation>
    </message>
    <message>
        <source>a Postman request</source>
        <translation>Postman 请求</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>Insomnia 导出</translation>
    </message>
    <message>
        <source>a Bruno request</source>
        <translation>Bruno 请求</translation>
    </message>
    <message>
        <source>an .http file</source>
        <translation>.http 文件</translation>
    </message>
    <message>
        <source>Paste a URL, a curl, wscat or websocat command, a curl configuration, the request headers or the “Copy as fetch” of a browser&apos;s developer tools, a JavaScript, Python or PowerShell program that connects, a wscat transcript, or a WebSocket request from Postman, Insomnia, Bruno or an .http file.</source>
        <translation>请粘贴 URL、curl、wscat 或 websocat 命令、curl 配置、浏览器开发者工具的请求标头或“复制为 fetch”、用于连接的 JavaScript、Python 或 PowerShell 程序、wscat 记录，或来自 Postman、Insomnia、Bruno 或 .http 文件的 WebSocket 请求。</translation>
    </message>
    <message>
        <source>Curly quotes were read as straight quotes.</source>
        <translation>弯引号按直引号读取。</translation>
    </message>
    <message>
        <source>The dashes before options, “–” or “—”, were read as hyphens.</source>
        <translation>选项前的破折号“–”或“—”按连字符读取。</translation>
    </message>
    <message>
        <source>Non-breaking spaces and invisible characters were read as plain spaces or left out.</source>
        <translation>不间断空格和不可见字符按普通空格读取或略去。</translation>
    </message>
    <message>
        <source>A header without a colon was left out.</source>
        <translation>已略去没有冒号的标头。</translation>
    </message>
    <message>
        <source>“%1” is not a valid header name; the header was left out.</source>
        <translation>“%1”不是有效的标头名称；该标头已略去。</translation>
    </message>
    <message>
        <source>The value of “%1” contains a line break or NUL character; the header was left out.</source>
        <translation>“%1”的值包含换行符或 NUL 字符；该标头已略去。</translation>
    </message>
    <message>
        <source>The Digest response in “Authorization” was valid for one request only. Enter the password in Options to have a new one computed.</source>
        <translation>“Authorization”中的 Digest 响应只对一个请求有效。请在选项中输入密码以重新计算。</translation>
    </message>
    <message>
        <source>The extension “%1” in “Sec-WebSocket-Extensions” is not supported and was left out.</source>
        <translation>不支持“Sec-WebSocket-Extensions”中的扩展“%1”，已略去。</translation>
    </message>
    <message>
        <source>A cookie without a name was left out.</source>
        <translation>已略去没有名称的 Cookie。</translation>
    </message>
    <message>
        <source>There are too many subprotocols; some were left out.</source>
        <translation>子协议过多；有些已略去。</translation>
    </message>
    <message>
        <source>The proxy in “%1” is of the type “%2”. Only HTTP, HTTPS and SOCKS5 proxies are supported.</source>
        <translation>“%1”中的代理类型是“%2”。仅支持 HTTP、HTTPS 和 SOCKS5 代理。</translation>
    </message>
    <message>
        <source>The port in “%1” is not a number, so %2 was used.</source>
        <translation>“%1”中的端口不是数字，因此使用了 %2。</translation>
    </message>
    <message>
        <source>These variables were filled in with their values from the text: %1.</source>
        <translation>这些变量已用文本中的值填充：%1。</translation>
    </message>
    <message>
        <source>“Proxy-Authorization” was left out: it is for a proxy, not for the server.</source>
        <translation>已略去“Proxy-Authorization”：它用于代理，而不是服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%1 were left out: Wasclean generates them itself.</source>
        <translation>
            <numerusform>已略去 %1：Wasclean 会自行生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The URL begins with %1://, which is not a WebSocket or HTTP endpoint.</source>
        <translation>URL 以 %1:// 开头，不是 WebSocket 或 HTTP 端点。</translation>
    </message>
    <message>
        <source>The part of the URL from “#” on was left out: a WebSocket URL cannot have a fragment.</source>
        <translation>已略去 URL 从“#”开始的部分：WebSocket URL 不能有片段。</translation>
    </message>
    <message>
        <source>“%1” is for another host or port than the URL&apos;s and was left out.</source>
        <translation>“%1”用于不同于 URL 的主机或端口，已略去。</translation>
    </message>
    <message>
        <source>“%1” was left out: an earlier option already says where to connect.</source>
        <translation>已略去“%1”：之前的选项已指定连接位置。</translation>
    </message>
    <message>
        <source>The other program generates the value of {{%1}}. Here the variable has no value: give it one in an environment.</source>
        <translation>另一个程序会生成 {{%1}} 的值。此处该变量没有值：请在环境中赋值。</translation>
    </message>
    <message>
        <source>The value of ${%1} is not known; it became the variable {{%1}}.</source>
        <translation>${%1} 的值未知；它已变为变量 {{%1}}。</translation>
    </message>
    <message>
        <source>The values that the program computes for its JSON were left out.</source>
        <translation>程序为其 JSON 计算的值已略去。</translation>
    </message>
    <message>
        <source>The headers are in %1, whose value is not known.</source>
        <translation>标头在 %1 中，其值未知。</translation>
    </message>
    <message>
        <source>The method %1 was left out: a WebSocket opening handshake is always a GET request.</source>
        <translation>已略去方法 %1：WebSocket 打开握手始终是 GET 请求。</translation>
    </message>
    <message>
        <source>The body was left out: a WebSocket opening handshake has no body.</source>
        <translation>已略去正文：WebSocket 打开握手没有正文。</translation>
    </message>
    <message>
        <source>“credentials” makes the browser send its cookies. They are not in the text; add them in Options.</source>
        <translation>“credentials”使浏览器发送其 Cookie。它们不在文本中；请在选项中添加。</translation>
    </message>
    <message>
        <source>“%1” has no equivalent in Wasclean and was left out.</source>
        <translation>“%1”在 Wasclean 中没有对应项，已略去。</translation>
    </message>
    <message>
        <source>A message computed by the program was left out.</source>
        <translation>已略去程序计算的消息。</translation>
    </message>
    <message>
        <source>The value of %1 in the program is not known; it was left out.</source>
        <translation>程序中 %1 的值未知；已略去。</translation>
    </message>
    <message>
        <source>The text makes several requests, and only one was imported.</source>
        <translation>文本发出多个请求，只导入了一个。</translation>
    </message>
    <message>
        <source>The value of %1 in the program is not known; it became the variable {{%2}}.</source>
        <translation>程序中 %1 的值未知；它已变为变量 {{%2}}。</translation>
    </message>
    <message>
        <source>The shell variable %1 became the variable {{%2}}.</source>
        <translation>Shell 变量 %1 已变为变量 {{%2}}。</translation>
    </message>
    <message>
        <source>The subexpression $(…) cannot be evaluated here and was kept as written.</source>
        <translation>子表达式 $(…) 无法在此求值，已原样保留。</translation>
    </message>
    <message>
        <source>The program is nested too deeply at %1.</source>
        <translation>程序在 %1 处嵌套过深。</translation>
    </message>
    <message>
        <source>The call to %1 is not closed.</source>
        <translation>对 %1 的调用未闭合。</translation>
    </message>
    <message>
        <source>“%1” was left out: enter the user name and password of the proxy in Options.</source>
        <translation>已略去“%1”：请在选项中输入代理的用户名和密码。</translation>
    </message>
    <message>
        <source>“io()” without a URL connects to the server of the page, which is not in the text.</source>
        <translation>没有 URL 的“io()”会连接到页面的服务器，而文本中没有它。</translation>
    </message>
    <message>
        <source>“withCredentials” makes the browser send its cookies. They are not in the text; add them in Options.</source>
        <translation>“withCredentials”使浏览器发送其 Cookie。它们不在文本中；请在选项中添加。</translation>
    </message>
    <message>
        <source>The value of %1 in the program is not known; it became the variable {{%1}}.</source>
        <translation>程序中 %1 的值未知；它已变为变量 {{%1}}。</translation>
    </message>
    <message>
        <source>The result of the function in “auth” is not known and was left out.</source>
        <translation>“auth”中函数的结果未知，已略去。</translation>
    </message>
    <message>
        <source>Open the namespace</source>
        <translation>打开命名空间</translation>
    </message>
    <message>
        <source>Socket.IO has its own protocol inside the WebSocket. Send the message “40…” first, and answer each “2” from the server with “3”, for example with an automatic reply. Version 3 or later was assumed; servers of version 2 need EIO=3 in the URL.</source>
        <translation>Socket.IO 在 WebSocket 内有自己的协议。请先发送消息“40…”，并对服务器的每个“2”应答“3”，例如使用自动回复。假定为版本 3 或更高；版本 2 的服务器需要 URL 中的 EIO=3。</translation>
    </message>
    <message>
        <source>“%1” was left out: a WebSocket opening handshake is a GET request without a body.</source>
        <translation>已略去“%1”：WebSocket 打开握手是没有正文的 GET 请求。</translation>
    </message>
    <message>
        <source>The modifier in ${%1…} was left out; the variable is used without it.</source>
        <translation>已略去 ${%1…} 中的修饰符；使用该变量时不带修饰符。</translation>
    </message>
    <message>
        <source>The output of the command before “|” is not known.</source>
        <translation>“|”之前命令的输出未知。</translation>
    </message>
    <message>
        <source>Everything in the command line other than %1 was left out.</source>
        <translation>命令行中除 %1 之外的所有内容已略去。</translation>
    </message>
    <message>
        <source>The value of %1 is the output of a command, which is not run here; it became the variable {{%1}}.</source>
        <translation>%1 的值是命令的输出，此处不运行；它已变为变量 {{%1}}。</translation>
    </message>
    <message>
        <source>The command substitution $(…) or `…` cannot be evaluated here and was kept as written.</source>
        <translation>命令替换 $(…) 或 `…` 无法在此求值，已原样保留。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>The quote %1 that begins at %2 is not closed.</source>
        <translation>从 %2 开始的引号 %1 未闭合。</translation>
    </message>
    <message>
        <source>The messages that were received were left out.</source>
        <translation>收到的消息已略去。</translation>
    </message>
    <message>
        <source>The transcript contains neither a URL nor a sent message.</source>
        <translation>记录既不包含 URL 也不包含已发送的消息。</translation>
    </message>
    <message>
        <source>The transcript does not contain the URL. Only its messages were imported.</source>
        <translation>记录不包含 URL。只导入了其消息。</translation>
    </message>
</context>
<context>
    <name>wasclean::PasteController</name>
    <message>
        <source>Paste &amp;to connect…</source>
        <translation>粘贴以连接(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;wscat</source>
        <translation>wscat(&amp;W)</translation>
    </message>
    <message>
        <source>web&amp;socat</source>
        <translation>websocat(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;JavaScript</source>
        <translation>JavaScript(&amp;J)</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>curl(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;With secrets</source>
        <translation>包含机密(&amp;W)</translation>
    </message>
    <message>
        <source>The settings were imported from %1.</source>
        <translation>已从 %1 导入设置。</translation>
    </message>
    <message>
        <source>The messages were imported from %1.</source>
        <translation>已从 %1 导入消息。</translation>
    </message>
    <message>
        <source>The first of its %1 messages is in the message field, and all are in the saved messages.</source>
        <translation>%1 条消息中的第一条在消息字段中，全部都在已保存的消息中。</translation>
    </message>
    <message>
        <source>Copied as %1, including the secrets.</source>
        <translation>已复制为 %1，包含机密。</translation>
    </message>
    <message>
        <source>Copied as %1. Any secrets are replaced by placeholders such as &lt;auth&gt;.</source>
        <translation>已复制为 %1。机密已替换为 &lt;auth&gt; 之类的占位符。</translation>
    </message>
    <message>
        <source>The URL field contains %1.</source>
        <translation>URL 字段包含 %1。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>The text is too long to be imported (%1 characters; the limit is %2).</source>
        <translation>文本过长，无法导入（%1 个字符；上限为 %2）。</translation>
    </message>
</context>
<context>
    <name>wasclean::PasteDialog</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>&amp;Not imported or changed</source>
        <translation>未导入或已更改(&amp;N)</translation>
    </message>
    <message>
        <source>Not imported or changed</source>
        <translation>未导入或已更改</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use and &amp;connect</source>
        <translation>使用并连接(&amp;C)</translation>
    </message>
    <message>
        <source>Paste to connect</source>
        <translation>粘贴以连接</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>I&amp;mported</source>
        <translation>已导入(&amp;M)</translation>
    </message>
    <message>
        <source>A connection is still open. Close it first.</source>
        <translation>连接仍打开。请先关闭它。</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>正在读取文本…</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>这是 %1。</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
</context>
<context>
    <name>wasclean::PayloadMenu</name>
    <message>
        <source>Payload as &amp;text</source>
        <translation>负载为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Payload as &amp;hex</source>
        <translation>负载为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Payload as &amp;base64</source>
        <translation>负载为 Base64(&amp;B)</translation>
    </message>
    <message>
        <source>Payload as &amp;C array</source>
        <translation>负载为 C 数组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save payload…</source>
        <translation>保存负载(&amp;S)…</translation>
    </message>
    <message>
        <source>The payload is too large for the clipboard (%1). Save it as a file.</source>
        <translation>负载太大，无法放入剪贴板（%1）。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Saved %1 to %2.</source>
        <translation>已将 %1 保存到 %2。</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>保存负载</translation>
    </message>
</context>
<context>
    <name>wasclean::PingsPage</name>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Ping ever&amp;y</source>
        <translation>Ping 间隔(&amp;Y)</translation>
    </message>
    <message>
        <source>Pings are sent automatically and shown in the log.</source>
        <translation>Ping 会自动发送并显示在日志中。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Po&amp;ng timeout</source>
        <translation>Pong 超时(&amp;N)</translation>
    </message>
    <message>
        <source>The connection is ended if a Pong takes longer.</source>
        <translation>如果 Pong 用时更长，将结束连接。</translation>
    </message>
    <message>
        <source>&amp;Answer the server&apos;s Pings</source>
        <translation>应答服务器的 Ping(&amp;A)</translation>
    </message>
    <message>
        <source>Switch off to see how the server treats a client that no longer responds.</source>
        <translation>关闭此项可查看服务器如何对待不再应答的客户端。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>wasclean::Place</name>
    <message>
        <source>No row has such a large number.</source>
        <translation>没有编号这么大的行。</translation>
    </message>
    <message>
        <source>Rows are numbered from 1.</source>
        <translation>行从 1 开始编号。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1”不是时刻。</translation>
    </message>
    <message>
        <source>Enter a row number, for example 1234, a time, for example 14:02:07.113, or a date and time, for example 2026-11-24T14:02:07.</source>
        <translation>请输入行号（例如 1234）、时刻（例如 14:02:07.113），或日期和时间（例如 2026-11-24T14:02:07）。</translation>
    </message>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>“%1”不是日期和时间。</translation>
    </message>
</context>
<context>
    <name>wasclean::ProblemLine</name>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileActions</name>
    <message>
        <source>New f&amp;older…</source>
        <translation>新建文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>移动到(&amp;M)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>将 %1 移动到</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 副本 %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the folder %1 with all profiles in it?</source>
        <translation>删除文件夹 %1 及其中的所有配置吗？</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>删除配置 %1 吗？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤消。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileController</name>
    <message>
        <source>The secrets are kept only until you quit. %1</source>
        <translation>机密仅保留到您退出为止。%1</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2</source>
        <translation>无法加载 %1：%2</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>The file of %1 no longer exists. Its settings are still in this window; save them to create the file again.</source>
        <translation>%1 的文件已不存在。其设置仍在此窗口中；保存即可重新创建文件。</translation>
    </message>
    <message>
        <source>The file of %1 was damaged by another program. Its settings are still in this window. %2</source>
        <translation>%1 的文件被另一个程序损坏。其设置仍在此窗口中。%2</translation>
    </message>
    <message>
        <source>%1 was saved in another tab and was reloaded.</source>
        <translation>%1 已在另一个标签页中保存，并已重新加载。</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was reloaded.</source>
        <translation>%1 被另一个程序更改，并已重新加载。</translation>
    </message>
    <message>
        <source>%1 was saved in another tab, and you have unsaved changes here.</source>
        <translation>%1 已在另一个标签页中保存，而您在此有未保存的更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes.</source>
        <translation>%1 被另一个程序更改，而您有未保存的更改。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 is loaded.</source>
        <translation>%1 已加载。</translation>
    </message>
    <message>
        <source>&amp;Keep my changes</source>
        <translation>保留我的更改(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Load the changed file</source>
        <translation>加载更改后的文件(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>(top)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileFolder</name>
    <message>
        <source>The folder %1 could not be read.</source>
        <translation>无法读取文件夹 %1。</translation>
    </message>
    <message>
        <source>There are too many files and folders to show them all.</source>
        <translation>文件和文件夹过多，无法全部显示。</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileFormat</name>
    <message>
        <source>expected “%1”</source>
        <translation>应为“%1”</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Wasclean</source>
        <translation>该文件由更新版本的 Wasclean 写入</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileLibrary</name>
    <message>
        <source>&amp;New connection</source>
        <translation>新建连接(&amp;N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Save &amp;profile</source>
        <translation>保存配置(&amp;P)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation>将配置另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Pr&amp;ofiles</source>
        <translation>配置(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>配置文件夹</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileNames</name>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>The name is too long for a file name.</source>
        <translation>该名称作为文件名太长。</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfilePane</name>
    <message>
        <source>Search profiles</source>
        <translation>搜索配置</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What this connection is for</source>
        <translation>此连接的用途</translation>
    </message>
    <message>
        <source>Set up a connection on the right and save it as a profile (%1). It then appears here.</source>
        <translation>在右侧设置连接并将其保存为配置（%1）。它随后会显示在此处。</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>在文件夹 %1 中</translation>
    </message>
    <message>
        <source>No profile is loaded.</source>
        <translation>未加载配置。</translation>
    </message>
    <message>
        <source>%1 ● unsaved changes</source>
        <translation>%1 ● 有未保存的更改</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileSaver</name>
    <message>
        <source>This connection is not saved as a profile.</source>
        <translation>此连接未保存为配置。</translation>
    </message>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 未保存。%2</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新配置</translation>
    </message>
    <message>
        <source>Save profile as</source>
        <translation>将配置另存为</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileSecrets</name>
    <message>
        <source>Enter the secrets of %1.</source>
        <translation>请输入 %1 的机密。</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileStore</name>
    <message>
        <source>There is already a profile or folder called “%1” here.</source>
        <translation>此处已有名为“%1”的配置或文件夹。</translation>
    </message>
    <message>
        <source>The file is damaged and was not changed: %1. Save under another name.</source>
        <translation>文件已损坏，未作更改：%1。请以其他名称保存。</translation>
    </message>
    <message>
        <source>The file has been changed by another program.</source>
        <translation>文件已被另一个程序更改。</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>无法移动 %1：%2</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移动到自身中。</translation>
    </message>
    <message>
        <source>The folder %1 could not be moved.</source>
        <translation>无法移动文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>The folder %1 was not deleted because it contains other files.</source>
        <translation>未删除文件夹 %1，因为它包含其他文件。</translation>
    </message>
    <message>
        <source>There is already an environment called “%1”.</source>
        <translation>已有名为“%1”的环境。</translation>
    </message>
    <message>
        <source>The environment “%1” could not be deleted.</source>
        <translation>无法删除环境“%1”。</translation>
    </message>
</context>
<context>
    <name>wasclean::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1, damaged: %2</source>
        <translation>%1，已损坏：%2</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1，有未保存的更改</translation>
    </message>
</context>
<context>
    <name>wasclean::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtobufController</name>
    <message>
        <source>The schema has no message type “%1”.</source>
        <translation>该模式没有消息类型“%1”。</translation>
    </message>
    <message>
        <source>Messages of Protocol Buffers are shown without their types. %1</source>
        <translation>Protocol Buffers 消息未按其类型显示。%1</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtobufDialog</name>
    <message>
        <source>Received messages</source>
        <translation>收到的消息</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>发送的消息</translation>
    </message>
    <message>
        <source>Types of Protocol Buffers</source>
        <translation>Protocol Buffers 类型</translation>
    </message>
    <message>
        <source>A “.proto” file, a folder from which such files import each other, or a descriptor set (protoc -o). Without a type, messages are shown by the numbers of their fields.</source>
        <translation>一个“.proto”文件、此类文件相互导入所在的文件夹，或一个描述符集 (protoc -o)。没有类型时，消息按字段编号显示。</translation>
    </message>
    <message>
        <source>Sc&amp;hema</source>
        <translation>模式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Received messages</source>
        <translation>收到的消息(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sent messages</source>
        <translation>发送的消息(&amp;S)</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The schema of what the demo server sends at /protobuf</source>
        <translation>演示服务器在 /protobuf 发送内容的模式</translation>
    </message>
    <message>
        <source>By field numbers</source>
        <translation>按字段编号</translation>
    </message>
    <message>
        <source>Schemas (*.proto *.pb *.desc *.protoset *.binpb)</source>
        <translation>模式 (*.proto *.pb *.desc *.protoset *.binpb)</translation>
    </message>
    <message>
        <source>&amp;Messages in bytes</source>
        <translation>字节中的消息(&amp;M)</translation>
    </message>
    <message>
        <source>For messages with another message in a field of bytes, whose type another field names: by its full name, or as an enum by the last words of it</source>
        <translation>用于字节字段中含有另一条消息的消息，其类型由另一个字段给出：完整名称，或枚举名称的最后几个词</translation>
    </message>
    <message>
        <source>Messages in bytes</source>
        <translation>字节中的消息</translation>
    </message>
    <message>
        <source>Field of bytes</source>
        <translation>字节字段</translation>
    </message>
    <message>
        <source>Field of the type</source>
        <translation>类型字段</translation>
    </message>
    <message>
        <source>&amp;Their type</source>
        <translation>其类型(&amp;T)</translation>
    </message>
    <message>
        <source>Their type</source>
        <translation>其类型</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtocolController</name>
    <message>
        <source>Answers row %1 after %2.</source>
        <translation>在 %2 后应答第 %1 行。</translation>
    </message>
    <message>
        <source>Answered by row %1 after %2.</source>
        <translation>在 %2 后由第 %1 行应答。</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>The request is not in the log of this connection.</source>
        <translation>请求不在此连接的日志中。</translation>
    </message>
    <message>
        <source>No answer was received so far.</source>
        <translation>目前未收到应答。</translation>
    </message>
    <message>
        <source>The request is not among the %1 rows above.</source>
        <translation>请求不在上方的 %1 行中。</translation>
    </message>
    <message>
        <source>The answer is not among the %1 rows below.</source>
        <translation>应答不在下方的 %1 行中。</translation>
    </message>
    <message>
        <source>No answer was sent so far.</source>
        <translation>目前尚未发送应答。</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtocolForm</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wasclean::ProtocolPage</name>
    <message>
        <source>This message is malformed: %1.</source>
        <translation>此消息格式错误：%1。</translation>
    </message>
    <message>
        <source>This message is malformed at byte %1: %2.</source>
        <translation>此消息在字节 %1 处格式错误：%2。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, message %2 of %3 in this frame: %4</source>
        <translation>%1，此帧 %3 条消息中的第 %2 条：%4</translation>
    </message>
</context>
<context>
    <name>wasclean::ProxyChoice</name>
    <message>
        <source>the value of %1 is not a proxy address</source>
        <translation>%1 的值不是代理地址</translation>
    </message>
    <message>
        <source>%1 has a proxy of the type “%2”, which Wasclean does not support</source>
        <translation>%1 有类型为“%2”的代理，Wasclean 不支持</translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <translation>系统设置</translation>
    </message>
</context>
<context>
    <name>wasclean::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Pro&amp;xy type</source>
        <translation>代理类型(&amp;X)</translation>
    </message>
    <message>
        <source>System: the settings of the desktop or the environment. HTTPS: TLS to the proxy itself; its certificate is checked like a server&apos;s.</source>
        <translation>系统：桌面或环境的设置。HTTPS：与代理本身使用 TLS；其证书像服务器证书一样受检查。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP CONNECT</source>
        <translation>HTTP CONNECT</translation>
    </message>
    <message>
        <source>HTTPS CONNECT</source>
        <translation>HTTPS CONNECT</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Prox&amp;y host</source>
        <translation>代理主机(&amp;Y)</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>名称或地址。</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>Sent only if the proxy asks, with Digest if the proxy supports it.</source>
        <translation>仅在代理要求时发送；若代理支持则使用 Digest。</translation>
    </message>
    <message>
        <source>Proxy p&amp;assword</source>
        <translation>代理密码(&amp;A)</translation>
    </message>
    <message>
        <source>Never written to a log, an export or a profile file.</source>
        <translation>绝不会写入日志、导出文件或配置文件。</translation>
    </message>
    <message>
        <source>Sho&amp;w proxy password</source>
        <translation>显示代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;nnect to</source>
        <translation>连接到(&amp;N)</translation>
    </message>
    <message>
        <source>Connects to this host and port instead of the URL&apos;s. The request still names the URL&apos;s host.</source>
        <translation>连接到此主机和端口，而不是 URL 中的。请求仍使用 URL 的主机名。</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>wasclean::ProxyTunnel</name>
    <message>
        <source>its answer is not valid in TLS (%1)</source>
        <translation>其响应在 TLS 中无效（%1）</translation>
    </message>
</context>
<context>
    <name>wasclean::Question</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
</context>
<context>
    <name>wasclean::RateChart</name>
    <message>
        <source>No messages yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>From %1 to %2. Most sent: %3. Most received: %4.</source>
        <translation>从 %1 到 %2。最多发送：%3。最多接收：%4。</translation>
    </message>
    <message>
        <source>↑ sent, ↓ received</source>
        <translation>↑ 已发送，↓ 已接收</translation>
    </message>
</context>
<context>
    <name>wasclean::Receiver</name>
    <message>
        <source>A data frame arrived after the Close frame (RFC 6455, 5.5.1)</source>
        <translation>Close 帧之后收到了数据帧（RFC 6455，5.5.1）</translation>
    </message>
    <message>
        <source>A server must not mask its frames (RFC 6455, 5.1)</source>
        <translation>服务器不得对其帧加掩码（RFC 6455，5.1）</translation>
    </message>
    <message>
        <source>Opcode %1 is not defined (RFC 6455, 5.2)</source>
        <translation>操作码 %1 未定义（RFC 6455，5.2）</translation>
    </message>
    <message>
        <source>A reserved bit is set although no extension was agreed on (RFC 6455, 5.2)</source>
        <translation>设置了保留位，尽管未商定任何扩展（RFC 6455，5.2）</translation>
    </message>
    <message>
        <source>A reserved bit is set that no extension uses (RFC 6455, 5.2)</source>
        <translation>设置了任何扩展都不使用的保留位（RFC 6455，5.2）</translation>
    </message>
    <message>
        <source>A control frame must not be compressed (RFC 7692, 6.1)</source>
        <translation>控制帧不得压缩（RFC 7692，6.1）</translation>
    </message>
    <message>
        <source>A frame other than the first of its message is marked as compressed (RFC 7692, 6.1)</source>
        <translation>消息中非首个帧被标记为压缩（RFC 7692，6.1）</translation>
    </message>
    <message>
        <source>A continuation frame arrived without a message to continue (RFC 6455, 5.4)</source>
        <translation>收到延续帧，但没有要延续的消息（RFC 6455，5.4）</translation>
    </message>
    <message>
        <source>A new message began before the last one was finished (RFC 6455, 5.4)</source>
        <translation>上一条消息结束前就开始了新消息（RFC 6455，5.4）</translation>
    </message>
    <message>
        <source>A text message is not valid UTF-8 (RFC 6455, 8.1)</source>
        <translation>文本消息不是有效的 UTF-8（RFC 6455，8.1）</translation>
    </message>
    <message>
        <source>The server sent a message of 2 GiB or more in fragments, which no browser accepts</source>
        <translation>服务器以分片发送了 2 GiB 或更大的消息，没有浏览器接受</translation>
    </message>
    <message>
        <source>A text message ends in the middle of a character (RFC 6455, 8.1)</source>
        <translation>文本消息在字符中间结束（RFC 6455，8.1）</translation>
    </message>
    <message>
        <source>A control frame must not be fragmented (RFC 6455, 5.5)</source>
        <translation>控制帧不得分片（RFC 6455，5.5）</translation>
    </message>
    <message>
        <source>An HTTP answer arrived instead of a frame: “%1”</source>
        <translation>收到的是 HTTP 响应而不是帧：“%1”</translation>
    </message>
    <message>
        <source>A control frame must not be longer than 125 bytes (RFC 6455, 5.5)</source>
        <translation>控制帧不得超过 125 字节（RFC 6455，5.5）</translation>
    </message>
    <message>
        <source>A second Close frame arrived (RFC 6455, 5.5.1)</source>
        <translation>收到第二个 Close 帧（RFC 6455，5.5.1）</translation>
    </message>
    <message>
        <source>A control frame arrived after the Close frame (RFC 6455, 5.5.1)</source>
        <translation>Close 帧之后收到了控制帧（RFC 6455，5.5.1）</translation>
    </message>
    <message>
        <source>A frame&apos;s length is not written in its shortest form (RFC 6455, 5.2)</source>
        <translation>帧的长度未以最短形式书写（RFC 6455，5.2）</translation>
    </message>
    <message>
        <source>A frame&apos;s length has its most significant bit set (RFC 6455, 5.2)</source>
        <translation>帧长度的最高位被置位（RFC 6455，5.2）</translation>
    </message>
    <message>
        <source>The server announced a frame of 2 GiB or more, which no browser accepts</source>
        <translation>服务器声明了 2 GiB 或更大的帧，没有浏览器接受</translation>
    </message>
</context>
<context>
    <name>wasclean::RecentFiles</name>
    <message>
        <source>&amp;Recent captures</source>
        <translation>最近的捕获(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>wasclean::ReconnectBar</name>
    <message>
        <source>Reconnecting (%1)</source>
        <translation>正在重新连接（%1）</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>立即(&amp;W)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s (%2)</source>
        <translation>%1 秒后重新连接（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting stopped after %n attempt(s).</source>
        <translation>
            <numerusform>%n 次尝试后停止重新连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::ReconnectPage</name>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Reconnect automaticall&amp;y</source>
        <translation>自动重新连接(&amp;Y)</translation>
    </message>
    <message>
        <source>After the kinds of end chosen below. You can skip or stop the countdown.</source>
        <translation>在下面选择的结束类型之后。您可以跳过或停止倒计时。</translation>
    </message>
    <message>
        <source>First delay</source>
        <translation>首次延迟</translation>
    </message>
    <message>
        <source>The delay before the first attempt.</source>
        <translation>第一次尝试之前的延迟。</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Longest del&amp;ay</source>
        <translation>最长延迟(&amp;A)</translation>
    </message>
    <message>
        <source>The delay never grows beyond this.</source>
        <translation>延迟不会超过此值。</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Backoff factor</source>
        <translation>退避系数</translation>
    </message>
    <message>
        <source>The delay is multiplied by this after each attempt.</source>
        <translation>每次尝试后延迟乘以此值。</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>抖动(&amp;J)</translation>
    </message>
    <message>
        <source>Makes each delay longer or shorter by up to this share, so that clients do not all reconnect at once.</source>
        <translation>使每次延迟最多增减此比例，以免所有客户端同时重新连接。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Maximum attempts</source>
        <translation>最大尝试次数</translation>
    </message>
    <message>
        <source>Stops after this many failed attempts in a row.</source>
        <translation>连续失败这么多次后停止。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>After errors</source>
        <translation>出错后</translation>
    </message>
    <message>
        <source>Refused opening handshakes, protocol violations, failed connections.</source>
        <translation>打开握手被拒绝、协议违规、连接失败。</translation>
    </message>
    <message>
        <source>After unclean ends</source>
        <translation>不干净结束后</translation>
    </message>
    <message>
        <source>TCP ended without a Close frame or was reset.</source>
        <translation>TCP 在没有 Close 帧的情况下结束或被重置。</translation>
    </message>
    <message>
        <source>After close codes</source>
        <translation>特定关闭代码后</translation>
    </message>
    <message>
        <source>Also after clean ends with these codes, for example: 1001, 1012.</source>
        <translation>即使以这些代码干净结束也重新连接，例如：1001, 1012。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Enter close codes from 0 to 65535, separated by commas.</source>
        <translation>请输入 0 到 65535 的关闭代码，以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>wasclean::RedirectsPage</name>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Follo&amp;w redirects</source>
        <translation>跟随重定向(&amp;W)</translation>
    </message>
    <message>
        <source>Browsers do not follow redirects. Credentials are never sent to another origin.</source>
        <translation>浏览器不跟随重定向。凭据从不发送到其他来源。</translation>
    </message>
    <message>
        <source>M&amp;aximum redirects</source>
        <translation>最大重定向次数(&amp;A)</translation>
    </message>
    <message>
        <source>Each redirect is shown in the evidence.</source>
        <translation>每次重定向都显示在证据中。</translation>
    </message>
</context>
<context>
    <name>wasclean::RegularFile</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>“%1”是文件夹。请选择文件。</translation>
    </message>
    <message>
        <source>“%1” is a pipe. Save its content as a file, then choose that file.</source>
        <translation>“%1”是管道。请将其内容保存为文件，然后选择该文件。</translation>
    </message>
    <message>
        <source>“%1” is a socket. Choose a file.</source>
        <translation>“%1”是套接字。请选择文件。</translation>
    </message>
    <message>
        <source>“%1” is a device. Choose a file.</source>
        <translation>“%1”是设备。请选择文件。</translation>
    </message>
    <message>
        <source>“%1” is not a regular file. Choose another.</source>
        <translation>“%1”不是普通文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>A file name must not contain NUL characters.</source>
        <translation>文件名不得包含 NUL 字符。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>无法写入文件“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a system file without a size. Choose another file.</source>
        <translation>“%1”是没有大小的系统文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>Reading the file “%1” was cancelled.</source>
        <translation>已取消读取文件“%1”。</translation>
    </message>
    <message>
        <source>The end of the file “%1” could not be read.</source>
        <translation>无法读取文件“%1”的末尾。</translation>
    </message>
    <message>
        <source>The file “%1” is too large: its size is %2, and at most %3 can be read.</source>
        <translation>文件“%1”太大：其大小为 %2，最多可读取 %3。</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was being read. Try again.</source>
        <translation>文件“%1”在读取期间发生了更改。请重试。</translation>
    </message>
</context>
<context>
    <name>wasclean::RepeatDialog</name>
    <message>
        <source>%1 sent</source>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 skipped because sending could not keep up</source>
        <translation>已发送 %1，跳过 %2（发送跟不上）</translation>
    </message>
    <message>
        <source>&amp;Start repeating</source>
        <translation>开始重复(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;burst</source>
        <translation>发送连发(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Shifts each message by a random time of at most half the interval</source>
        <translation>将每条消息随机偏移，最多为间隔的一半</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Burst of</source>
        <translation>连发</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>间隔(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>抖动(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>次数(&amp;C)</translation>
    </message>
    <message>
        <source>B&amp;urst of</source>
        <translation>连发(&amp;U)</translation>
    </message>
    <message>
        <source>the message in the editor</source>
        <translation>编辑器中的消息</translation>
    </message>
    <message>
        <source>all saved messages</source>
        <translation>所有已保存的消息</translation>
    </message>
    <message>
        <source>saved messages in %1</source>
        <translation>%1 中的已保存消息</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>wasclean::Repeater</name>
    <message>
        <source>The connection is no longer open.</source>
        <translation>连接已不再打开。</translation>
    </message>
</context>
<context>
    <name>wasclean::Replay</name>
    <message>
        <source>The messages could not be read: %1.</source>
        <translation>无法读取消息：%1。</translation>
    </message>
    <message>
        <source>The connection has more than %1 of messages, which is too much to replay.</source>
        <translation>该连接的消息超过 %1，太多而无法重放。</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayController</name>
    <message>
        <source>Repla&amp;y…</source>
        <translation>重放(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayModel</name>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>多余</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>已重放</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayRunner</name>
    <message>
        <source>Close the connection first: the replay opens its own.</source>
        <translation>请先关闭连接：重放会打开自己的连接。</translation>
    </message>
    <message>
        <source>There is nothing to replay: none of these rows is a sent message.</source>
        <translation>没有可重放的内容：这些行都不是已发送的消息。</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplayWindow</name>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>Send &amp;next</source>
        <translation>发送下一条(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Replay – Wasclean</source>
        <translation>重放 – Wasclean</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>All sent messages</source>
        <translation>所有已发送的消息</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>选定的消息</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Original timing</source>
        <translation>原始时间间隔</translation>
    </message>
    <message>
        <source>10 times slower</source>
        <translation>慢 10 倍</translation>
    </message>
    <message>
        <source>2 times slower</source>
        <translation>慢 2 倍</translation>
    </message>
    <message>
        <source>2 times faster</source>
        <translation>快 2 倍</translation>
    </message>
    <message>
        <source>10 times faster</source>
        <translation>快 10 倍</translation>
    </message>
    <message>
        <source>100 times faster</source>
        <translation>快 100 倍</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Recorded and replayed</source>
        <translation>记录与重放</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>All sent messages (%1)</source>
        <translation>所有已发送的消息（%1）</translation>
    </message>
    <message>
        <source>Selected messages (%1)</source>
        <translation>选定的消息（%1）</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 received.</source>
        <translation>已发送 %1 / %2，已接收 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The replay received the same %n message(s) as the recording.</source>
        <translation>
            <numerusform>重放收到了与记录相同的 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent. %3 the same, %4 different, %5 missing, %6 extra.</source>
        <translation>已发送 %1 / %2。相同 %3，不同 %4，缺失 %5，多余 %6。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>已重放</translation>
    </message>
</context>
<context>
    <name>wasclean::ReplyText</name>
    <message>
        <source>The message contains nothing for “%1”.</source>
        <translation>消息中没有“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>wasclean::RequestSequence</name>
    <message>
        <source>Enter the URL of the request.</source>
        <translation>请输入请求的 URL。</translation>
    </message>
    <message>
        <source>there was no whole answer within %1</source>
        <translation>在 %1 内没有收到完整的应答</translation>
    </message>
    <message>
        <source>Before connecting: request %1 of %2, %3</source>
        <translation>连接之前：第 %1 个请求（共 %2 个），%3</translation>
    </message>
    <message>
        <source>Before connecting: %1 was answered with %2.</source>
        <translation>连接之前：%1 的应答为 %2。</translation>
    </message>
    <message>
        <source>Before connecting: %1 was answered with %2 (saved: %3).</source>
        <translation>连接之前：%1 的应答为 %2（已保存：%3）。</translation>
    </message>
    <message>
        <source>No connection was attempted, because request %1 before connecting (%2) failed: %3</source>
        <translation>没有尝试连接，因为连接之前的请求 %1（%2）失败：%3</translation>
    </message>
</context>
<context>
    <name>wasclean::RequestStep</name>
    <message>
        <source>an answer with the status %1</source>
        <translation>状态为 %1 的应答</translation>
    </message>
    <message>
        <source>an answer with a status from 200 to 299</source>
        <translation>状态为 200 到 299 的应答</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>%1 内没有应答</translation>
    </message>
    <message>
        <source>the status %1, but not the whole body within %2</source>
        <translation>状态 %1，但 %2 内未收到完整正文</translation>
    </message>
</context>
<context>
    <name>wasclean::RequestsWindow</name>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>没有应答的请求</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>请求和应答</translation>
    </message>
    <message>
        <source>Read the log from its beginning, with the messages that came since</source>
        <translation>从头读取日志，包括之后到达的消息</translation>
    </message>
    <message>
        <source>Press Enter, or click twice, to go to the row in the log</source>
        <translation>按 Enter 或双击以转到日志中的该行</translation>
    </message>
    <message>
        <source>&amp;Times of answers</source>
        <translation>应答时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Without an answer</source>
        <translation>没有应答(&amp;W)</translation>
    </message>
    <message>
        <source>Reading… %1 of %2 rows.</source>
        <translation>正在读取… %1 / %2 行。</translation>
    </message>
    <message>
        <source>No request that can be paired with its answer was found. Rows read: %1.</source>
        <translation>未找到可与应答配对的请求。已读取的行：%1。</translation>
    </message>
    <message>
        <source>Rows read: %1. Requests without an answer: %2.</source>
        <translation>已读取的行：%1。没有应答的请求：%2。</translation>
    </message>
    <message>
        <source>The list has the first %1 requests.</source>
        <translation>列表包含前 %1 个请求。</translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>（其他）</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>More rows are not read, as too many requests have no answer.</source>
        <translation>其余的行未读取，因为没有应答的请求过多。</translation>
    </message>
</context>
<context>
    <name>wasclean::ResponseHead</name>
    <message>
        <source>The answer is not HTTP but a TLS alert: the server expects TLS, so try wss:// in the URL</source>
        <translation>响应不是 HTTP，而是 TLS 警报：服务器需要 TLS，请在 URL 中尝试 wss://</translation>
    </message>
    <message>
        <source>The answer is HTTP/2, but WebSocket needs HTTP/1.1 here</source>
        <translation>响应是 HTTP/2，但此处 WebSocket 需要 HTTP/1.1</translation>
    </message>
    <message>
        <source>The answer is not HTTP. It begins with “%1”</source>
        <translation>响应不是 HTTP。它以“%1”开头</translation>
    </message>
    <message>
        <source>The answer is not HTTP. Its first bytes are %1</source>
        <translation>响应不是 HTTP。其开头的字节是 %1</translation>
    </message>
    <message>
        <source>The answer&apos;s header contains a NUL character</source>
        <translation>响应头包含 NUL 字符</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) arrived before the status line.</source>
        <translation>
            <numerusform>状态行之前收到了 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the header end with LF instead of CR LF.</source>
        <translation>标头行以 LF 而不是 CR LF 结尾。</translation>
    </message>
    <message>
        <source>The status line says %1 instead of HTTP/1.1.</source>
        <translation>状态行是 %1 而不是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>The status line of the answer has no status code: “%1”</source>
        <translation>响应的状态行没有状态码：“%1”</translation>
    </message>
    <message>
        <source>A header is folded over several lines.</source>
        <translation>标头折叠为多行。</translation>
    </message>
    <message>
        <source>A header line is not of the form “Name: value” and was ignored.</source>
        <translation>某标头行不是“名称: 值”的形式，已忽略。</translation>
    </message>
    <message>
        <source>A header has a space before its colon.</source>
        <translation>某标头的冒号前有空格。</translation>
    </message>
</context>
<context>
    <name>wasclean::Revocation</name>
    <message>
        <source>it was revoked by its issuer</source>
        <translation>它已被颁发者吊销</translation>
    </message>
    <message>
        <source>its issuer “%1” was itself revoked by the CA above it</source>
        <translation>其颁发者“%1”本身被上级 CA 吊销</translation>
    </message>
    <message>
        <source>the revocation list of “%1” is out of date</source>
        <translation>“%1”的吊销列表已过期</translation>
    </message>
    <message>
        <source>the revocation list of “%1” is not valid yet</source>
        <translation>“%1”的吊销列表尚未生效</translation>
    </message>
    <message>
        <source>the revocation list of “%1” has an invalid signature</source>
        <translation>“%1”的吊销列表签名无效</translation>
    </message>
    <message>
        <source>the revocation list of “%1” cannot be used</source>
        <translation>“%1”的吊销列表无法使用</translation>
    </message>
    <message>
        <source>OpenSSL could not check whether it was revoked</source>
        <translation>OpenSSL 无法检查它是否已被吊销</translation>
    </message>
    <message>
        <source>its revocation could not be checked: %1</source>
        <translation>无法检查它是否已被吊销：%1</translation>
    </message>
</context>
<context>
    <name>wasclean::RowActions</name>
    <message>
        <source>&amp;Hide rows like this</source>
        <translation>隐藏类似的行(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;only rows like this</source>
        <translation>仅显示类似的行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>备注(&amp;T)…</translation>
    </message>
    <message>
        <source>Count time from h&amp;ere</source>
        <translation>从此处开始计时(&amp;E)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this row as a message…</source>
        <translation>将此行保存为消息(&amp;V)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <translation>下一个书签(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>上一个书签(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>This capture is read-only, so bookmarks and notes cannot be added.</source>
        <translation>此捕获为只读，因此无法添加书签和备注。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on row %1</source>
        <translation>第 %1 行的备注</translation>
    </message>
    <message>
        <source>The row could not be read from the capture.</source>
        <translation>无法从捕获中读取该行。</translation>
    </message>
    <message>
        <source>None of the rows shown has a bookmark.</source>
        <translation>显示的行都没有书签。</translation>
    </message>
</context>
<context>
    <name>wasclean::RowSummaries</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wasclean::RowText</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1（迟到）</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>wasclean::RowTimes</name>
    <message>
        <source>Since open</source>
        <translation>自打开起</translation>
    </message>
    <message>
        <source>Since marked row</source>
        <translation>自标记行起</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>自上一行起</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>wasclean::RunningStrip</name>
    <message>
        <source>Stop repeating</source>
        <translation>停止重复</translation>
    </message>
    <message>
        <source>Stop auto-reply</source>
        <translation>停止自动回复</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
</context>
<context>
    <name>wasclean::SavedMessageTree</name>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2 sends it)</source>
        <translation>%1（Ctrl+%2 发送）</translation>
    </message>
</context>
<context>
    <name>wasclean::SavedMessages</name>
    <message>
        <source>Search saved messages</source>
        <translation>搜索已保存的消息</translation>
    </message>
    <message>
        <source>No saved messages yet. Write a message, then choose “Save as message”.</source>
        <translation>还没有已保存的消息。请编写消息，然后选择“保存为消息”。</translation>
    </message>
    <message>
        <source>Send saved message</source>
        <translation>发送已保存的消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Put into the editor</source>
        <translation>放入编辑器</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Delete saved message</source>
        <translation>删除已保存的消息</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>撤消删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Send the selected message (Enter)</source>
        <translation>发送选定的消息（Enter）</translation>
    </message>
    <message>
        <source>Send saved message %1</source>
        <translation>发送已保存的消息 %1</translation>
    </message>
    <message>
        <source>Save as message</source>
        <translation>保存为消息</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaChoice</name>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Folder of schemas</source>
        <translation>模式所在的文件夹</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaController</name>
    <message>
        <source>Messages are not compared with their schema. %1</source>
        <translation>消息未与其模式进行比较。%1</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaDialog</name>
    <message>
        <source>Schemas of messages</source>
        <translation>消息的模式</translation>
    </message>
    <message>
        <source>A JSON Schema or an AsyncAPI document, in JSON or YAML, or a folder with the schemas of OCPP. Text messages that do not fit are marked in the log.</source>
        <translation>JSON 或 YAML 格式的 JSON Schema 或 AsyncAPI 文档，或者含有 OCPP 模式的文件夹。不符合的文本消息会在日志中标记。</translation>
    </message>
    <message>
        <source>&amp;Received messages</source>
        <translation>收到的消息(&amp;R)</translation>
    </message>
    <message>
        <source>Received messages</source>
        <translation>收到的消息</translation>
    </message>
    <message>
        <source>&amp;Sent messages</source>
        <translation>发送的消息(&amp;S)</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>发送的消息</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>Schemas (*.json *.yaml *.yml)</source>
        <translation>模式 (*.json *.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaPage</name>
    <message>
        <source>The whole message</source>
        <translation>整条消息</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符合之处</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of message in a schema</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 says nothing of this message.</source>
        <translation>%1 没有描述此消息。</translation>
    </message>
    <message>
        <source>This message fits the schema %1.</source>
        <translation>此消息符合模式 %1。</translation>
    </message>
    <message>
        <source>This message does not fit the schema %1.</source>
        <translation>此消息不符合模式 %1。</translation>
    </message>
</context>
<context>
    <name>wasclean::SchemaText</name>
    <message>
        <source>The element %1 is there twice, and must not be.</source>
        <translation>元素 %1 重复出现，这是不允许的。</translation>
    </message>
    <message>
        <source>The value fits a schema that it must not fit.</source>
        <translation>该值符合了一个不允许符合的模式。</translation>
    </message>
    <message>
        <source>Checking this message by the schema takes too long.</source>
        <translation>用该模式检查此消息耗时过长。</translation>
    </message>
    <message>
        <source>The message is nested too deep for its schema.</source>
        <translation>对其模式而言，该消息嵌套过深。</translation>
    </message>
    <message>
        <source>The schema refers to itself without end at “%1”.</source>
        <translation>该模式在“%1”处无休止地引用自身。</translation>
    </message>
    <message>
        <source>The schema allows no value here.</source>
        <translation>该模式不允许此处有值。</translation>
    </message>
    <message>
        <source>The message is not JSON: %1.</source>
        <translation>该消息不是 JSON：%1。</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>缺少成员“%1”。</translation>
    </message>
    <message>
        <source>A pattern for names takes too long for a name of this message.</source>
        <translation>名称的正则表达式对此消息中的某个名称耗时过长。</translation>
    </message>
    <message>
        <source>The member “%1” is not allowed here.</source>
        <translation>此处不允许有成员“%1”。</translation>
    </message>
    <message>
        <source>The pattern “%1” is not valid: %2.</source>
        <translation>正则表达式“%1”无效：%2。</translation>
    </message>
    <message>
        <source>With the member “%1” there must be “%2” as well.</source>
        <translation>有成员“%1”时也必须有“%2”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is not a schema.</source>
        <translation>这不是模式。</translation>
    </message>
    <message>
        <source>The schema refers to too many files.</source>
        <translation>该模式引用的文件过多。</translation>
    </message>
    <message>
        <source>“%1” is not JSON: %2.</source>
        <translation>“%1”不是 JSON：%2。</translation>
    </message>
    <message>
        <source>“%1” is not part of the schema, and nothing is fetched from the network.</source>
        <translation>“%1”不属于该模式，且不会从网络获取任何内容。</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is not below the folder of the schema.</source>
        <translation>“%1”不在该模式所在的文件夹下。</translation>
    </message>
    <message>
        <source>“%1” refers to what is not there.</source>
        <translation>“%1”所引用的内容不存在。</translation>
    </message>
    <message>
        <source>The value must be of the type %1; it is %2.</source>
        <translation>该值的类型必须是 %1，现为 %2。</translation>
    </message>
    <message>
        <source>%1 is none of the values that are allowed: %2.</source>
        <translation>%1 不是允许的值之一：%2。</translation>
    </message>
    <message>
        <source>The value must be %1; it is %2.</source>
        <translation>该值必须是 %1，现为 %2。</translation>
    </message>
    <message>
        <source>%1 is not less than %2.</source>
        <translation>%1 不小于 %2。</translation>
    </message>
    <message>
        <source>%1 is not more than %2.</source>
        <translation>%1 不大于 %2。</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 大于 %2。</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 小于 %2。</translation>
    </message>
    <message>
        <source>“multipleOf” must be more than 0 and have at most 18 digits.</source>
        <translation>“multipleOf”必须大于 0 且最多有 18 位数字。</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2.</source>
        <translation>%1 不是 %2 的倍数。</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long for a text of this message.</source>
        <translation>正则表达式“%1”对此消息中的某段文本耗时过长。</translation>
    </message>
    <message>
        <source>%1 does not match the pattern “%2”.</source>
        <translation>%1 与正则表达式“%2”不匹配。</translation>
    </message>
    <message>
        <source>The number of elements is %1; it must be at most %2.</source>
        <translation>元素个数为 %1，最多只能是 %2。</translation>
    </message>
    <message>
        <source>The number of elements is %1; it must be at least %2.</source>
        <translation>元素个数为 %1，至少应为 %2。</translation>
    </message>
    <message>
        <source>The number of elements that fit “contains” is %1; it must be at least %2.</source>
        <translation>符合“contains”的元素个数为 %1，至少应为 %2。</translation>
    </message>
    <message>
        <source>The number of elements that fit “contains” is %1; it must be at most %2.</source>
        <translation>符合“contains”的元素个数为 %1，最多只能是 %2。</translation>
    </message>
    <message>
        <source>The value fits none of the schemas of “anyOf”.</source>
        <translation>该值不符合“anyOf”中的任何模式。</translation>
    </message>
    <message>
        <source>The value fits none of the schemas of “oneOf”.</source>
        <translation>该值不符合“oneOf”中的任何模式。</translation>
    </message>
    <message>
        <source>The value must fit one schema of “oneOf”; the number of those is %1.</source>
        <translation>该值必须恰好符合“oneOf”中的一个模式，现符合 %1 个。</translation>
    </message>
    <message>
        <source>“%1” is not a valid schema at “%2”: %3</source>
        <translation>“%1”在“%2”处不是有效的模式：%3</translation>
    </message>
    <message>
        <source>The number of members is %1; it must be at most %2.</source>
        <translation>成员个数为 %1，最多只能是 %2。</translation>
    </message>
    <message>
        <source>The number of members is %1; it must be at least %2.</source>
        <translation>成员个数为 %1，至少应为 %2。</translation>
    </message>
    <message>
        <source>The length of the text is %1; it must be at most %2.</source>
        <translation>文本长度为 %1，最多只能是 %2。</translation>
    </message>
    <message>
        <source>The length of the text is %1; it must be at least %2.</source>
        <translation>文本长度为 %1，至少应为 %2。</translation>
    </message>
    <message>
        <source>The message could not be read from the capture.</source>
        <translation>未能从捕获中读取此消息。</translation>
    </message>
    <message>
        <source>Messages of more than 4 MiB are not checked.</source>
        <translation>超过 4 MiB 的消息不检查。</translation>
    </message>
    <message>
        <source>AsyncAPI %1 cannot be read; 2 and 3 can.</source>
        <translation>无法读取 AsyncAPI %1；可以读取 2 和 3。</translation>
    </message>
    <message>
        <source>“%1” describes no message.</source>
        <translation>“%1”没有描述任何消息。</translation>
    </message>
    <message>
        <source>There is no schema (*.json) in “%1”.</source>
        <translation>“%1”中没有模式 (*.json)。</translation>
    </message>
    <message>
        <source>There are too many files in “%1”.</source>
        <translation>“%1”中的文件过多。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>wasclean::SearchBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>正则</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>文本是正则表达式</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Distinguish upper and lower case</source>
        <translation>区分大写和小写</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Text in the rows shown</source>
        <translation>显示行中的文本</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>上一个匹配项（%1）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next match (%1)</source>
        <translation>下一个匹配项（%1）</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close search (%1)</source>
        <translation>关闭查找（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, not decided: %2</source>
        <translation>%1，未能判定：%2</translation>
    </message>
    <message>
        <source>The regular expression needs too much effort for some rows.</source>
        <translation>正则表达式对某些行计算量过大。</translation>
    </message>
</context>
<context>
    <name>wasclean::SecretSlots</name>
    <message>
        <source>Password, token or key</source>
        <translation>密码、令牌或密钥</translation>
    </message>
    <message>
        <source>Passphrase of the client key</source>
        <translation>客户端密钥的密码短语</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Token among the subprotocols</source>
        <translation>子协议中的令牌</translation>
    </message>
    <message>
        <source>User and password in the URL</source>
        <translation>URL 中的用户和密码</translation>
    </message>
    <message>
        <source>Parameter %1 of the URL</source>
        <translation>URL 的参数 %1</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>Cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>整个正文</translation>
    </message>
    <message>
        <source>Value of %1 in the body</source>
        <translation>正文中 %1 的值</translation>
    </message>
    <message>
        <source>%1 (request %2 before connecting)</source>
        <translation>%1（连接之前的请求 %2）</translation>
    </message>
</context>
<context>
    <name>wasclean::SecretsDialog</name>
    <message>
        <source>Secrets needed</source>
        <translation>需要机密</translation>
    </message>
    <message>
        <source>&amp;Show secrets</source>
        <translation>显示机密(&amp;S)</translation>
    </message>
    <message>
        <source>Secrets are never written to the profile file. Leave a field empty to enter it later.</source>
        <translation>机密从不写入配置文件。将字段留空可稍后输入。</translation>
    </message>
</context>
<context>
    <name>wasclean::SelectionActions</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制负载</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copying rows…</source>
        <translation>正在复制行…</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows. The others could not be read from the capture.</source>
        <translation>已复制 %1 / %2 行。其余行无法从捕获中读取。</translation>
    </message>
    <message>
        <source>Copied only the first %1 rows: the rest does not fit in the clipboard.</source>
        <translation>只复制了前 %1 行：其余放不进剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 row(s).</source>
        <translation>
            <numerusform>已复制 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two rows to compare them.</source>
        <translation>请选择两行进行比较。</translation>
    </message>
    <message>
        <source>Reading the rows to compare…</source>
        <translation>正在读取要比较的行…</translation>
    </message>
    <message>
        <source>Row %1 could not be read from the capture.</source>
        <translation>无法从捕获中读取第 %1 行。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The row is too large for the clipboard. Save its payload as a file.</source>
        <translation>该行过大，无法放入剪贴板。请将其负载保存为文件。</translation>
    </message>
    <message>
        <source>Reading the rows to drag…</source>
        <translation>正在读取要拖动的行…</translation>
    </message>
    <message>
        <source>The selected rows are too large to drag. Export them as a file.</source>
        <translation>所选行过大，无法拖动。请将其导出为文件。</translation>
    </message>
    <message>
        <source>The selected rows could not be read from the capture.</source>
        <translation>无法从捕获中读取所选行。</translation>
    </message>
</context>
<context>
    <name>wasclean::SelfSignedCertificate</name>
    <message>
        <source>no certificate could be made: %1</source>
        <translation>无法创建证书：%1</translation>
    </message>
    <message>
        <source>OpenSSL could not create a certificate</source>
        <translation>OpenSSL 无法创建证书</translation>
    </message>
</context>
<context>
    <name>wasclean::SendBox</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;Ping</source>
        <translation>发送 Ping(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>Ping(&amp;P)</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>发送消息（%1）</translation>
    </message>
    <message>
        <source>Send a Ping frame (%1)</source>
        <translation>发送 Ping 帧（%1）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to send with</source>
        <translation>更多发送工具</translation>
    </message>
    <message>
        <source>Saved messages, repetition, automatic replies and waiting</source>
        <translation>已保存的消息、重复、自动回复和等待</translation>
    </message>
    <message>
        <source>Send again to send the text as it is. %1</source>
        <translation>再次发送可按原样发送文本。%1</translation>
    </message>
    <message>
        <source>The message is empty. Press %1 again to send it.</source>
        <translation>消息为空。再次按 %1 即可发送。</translation>
    </message>
    <message>
        <source>The file is being sent</source>
        <translation>正在发送文件</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>The connection is closing</source>
        <translation>正在关闭连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>bufferedAmount: %1</source>
        <translation>bufferedAmount: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter 发送</translation>
    </message>
</context>
<context>
    <name>wasclean::SendController</name>
    <message>
        <source>Saved &amp;messages</source>
        <translation>已保存的消息(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as message…</source>
        <translation>保存为消息(&amp;V)…</translation>
    </message>
    <message>
        <source>“%1” was not sent: %2</source>
        <translation>“%1”未发送：%2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show the saved messages (%1)</source>
        <translation>显示已保存的消息（%1）</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Save the message in the editor (%1)</source>
        <translation>保存编辑器中的消息（%1）</translation>
    </message>
    <message>
        <source>The message is too large to be saved as a message (%1; the limit is %2).</source>
        <translation>消息过大，无法保存为消息（%1；上限为 %2）。</translation>
    </message>
</context>
<context>
    <name>wasclean::SendStore</name>
    <message>
        <source>The file %1 cannot be used: %2. It was renamed to %3.</source>
        <translation>无法使用文件 %1：%2。它已重命名为 %3。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The files in %1 could not be written: another program is using them.</source>
        <translation>无法写入 %1 中的文件：另一个程序正在使用它们。</translation>
    </message>
    <message>
        <source>The files in %1 could not be written: the folder is read-only.</source>
        <translation>无法写入 %1 中的文件：文件夹为只读。</translation>
    </message>
</context>
<context>
    <name>wasclean::Sender</name>
    <message>
        <source>You cancelled the file.</source>
        <translation>您取消了文件。</translation>
    </message>
    <message>
        <source>You cancelled the file before any of it was sent.</source>
        <translation>您在发送文件的任何内容之前取消了它。</translation>
    </message>
    <message>
        <source>%1 Only %2 of %3 bytes were sent. WebSocket cannot withdraw a message, so an empty last frame ended it there, and the server received a shorter message.</source>
        <translation>%1 只发送了 %3 字节中的 %2 字节。WebSocket 无法撤回消息，因此用空的最后一帧在那里结束，服务器收到了较短的消息。</translation>
    </message>
    <message>
        <source>The connection ended before any of the message was sent.</source>
        <translation>消息尚未发送任何内容，连接就已结束。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the message: %1 of %2 bytes were sent, but not the last frame.</source>
        <translation>连接在消息中间结束：已发送 %2 字节中的 %1 字节，但最后一帧未发送。</translation>
    </message>
    <message>
        <source>The connection ended before the whole file was sent: %1 of %2 bytes.</source>
        <translation>连接在整个文件发送完之前结束：%2 字节中的 %1 字节。</translation>
    </message>
</context>
<context>
    <name>wasclean::Session</name>
    <message>
        <source>The demo server could not start: %1.</source>
        <translation>演示服务器无法启动：%1。</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation>正在重新连接，第 %1 次尝试</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1 of %2</source>
        <translation>正在重新连接，第 %1 次尝试（共 %2 次）</translation>
    </message>
    <message>
        <source>%1 To send the braces themselves, write {{&apos;{{&apos;}}.</source>
        <translation>%1 要发送花括号本身，请写 {{&apos;{{&apos;}}。</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>连接未打开。</translation>
    </message>
    <message>
        <source>The previous connection has not closed yet.</source>
        <translation>上一个连接尚未关闭。</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionBars</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Writing the capture works again. Nothing was lost.</source>
        <translation>捕获已恢复写入。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Rep&amp;lay…</source>
        <translation>重放(&amp;L)…</translation>
    </message>
    <message>
        <source>Bac&amp;k to the connection</source>
        <translation>返回连接(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (read-only, %2 row(s))</source>
        <translation>
            <numerusform>%1（只读，%2 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::SessionDisplay</name>
    <message>
        <source>The connection is open.</source>
        <translation>连接已打开。</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionEnd</name>
    <message numerus="yes">
        <source>%1 message(s) could not be written to the capture: %2.</source>
        <translation>
            <numerusform>有 %1 条消息无法写入捕获：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are not saved</source>
        <translation>消息未保存</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>保存到其他位置(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %1 message(s)</source>
        <translation>
            <numerusform>丢弃 %1 条消息(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the capture elsewhere</source>
        <translation>将捕获保存到其他位置</translation>
    </message>
    <message>
        <source>Captures (*.wasclean)</source>
        <translation>捕获 (*.wasclean)</translation>
    </message>
    <message>
        <source>The capture could not be saved as %1: %2.</source>
        <translation>无法将捕获保存为 %1：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionMenus</name>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Drop TCP</source>
        <translation>断开 TCP(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Go to &amp;URL</source>
        <translation>转到 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Go to o&amp;ption</source>
        <translation>转到选项(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset all options</source>
        <translation>重置所有选项(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Sen&amp;d saved message</source>
        <translation>发送已保存的消息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to message</source>
        <translation>转到消息(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;ime column</source>
        <translation>时间列(&amp;I)</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionPreparation</name>
    <message>
        <source>Cancelled before connecting. No connection was attempted.</source>
        <translation>在连接之前已取消。没有尝试连接。</translation>
    </message>
    <message>
        <source>No connection was attempted, because the settings cannot be used with what the requests before connecting saved: %1</source>
        <translation>没有尝试连接，因为连接之前的请求所保存的值使设置无法使用：%1</translation>
    </message>
</context>
<context>
    <name>wasclean::SessionTab</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>wasclean::SettingsCheck</name>
    <message>
        <source>A header has a value but no name.</source>
        <translation>某标头有值但没有名称。</translation>
    </message>
    <message>
        <source>A cookie has a value but no name.</source>
        <translation>某 Cookie 有值但没有名称。</translation>
    </message>
    <message>
        <source>The cookie name “%1” must not contain “=” or “;”.</source>
        <translation>Cookie 名称“%1”不得包含“=”或“;”。</translation>
    </message>
    <message>
        <source>The value of the cookie “%1” contains “;”, which would start another cookie.</source>
        <translation>Cookie“%1”的值包含“;”，这会开始另一个 Cookie。</translation>
    </message>
    <message>
        <source>The cookie “%1” must not contain line breaks or NUL characters.</source>
        <translation>Cookie“%1”不得包含换行符或 NUL 字符。</translation>
    </message>
    <message>
        <source>There are cookies here, and a Cookie header is set as well. A request has only one Cookie header: switch off one of them.</source>
        <translation>此处有 Cookie，同时也设置了 Cookie 标头。请求只有一个 Cookie 标头：请关闭其中之一。</translation>
    </message>
    <message>
        <source>The origin must not contain line breaks or NUL characters.</source>
        <translation>Origin 不得包含换行符或 NUL 字符。</translation>
    </message>
    <message>
        <source>The origin is set here and also as a header. Switch one of them off.</source>
        <translation>Origin 在此处和标头中都已设置。请关闭其中之一。</translation>
    </message>
    <message>
        <source>Authentication is set here, and the header “%1” is set as well. Switch one of them off.</source>
        <translation>此处设置了身份验证，同时也设置了标头“%1”。请关闭其中之一。</translation>
    </message>
    <message>
        <source>Authentication is set here, and the URL contains a user name. Remove one of them.</source>
        <translation>此处设置了身份验证，而 URL 包含用户名。请移除其中之一。</translation>
    </message>
    <message>
        <source>The window bits of compression must be from 8 to 15.</source>
        <translation>压缩的窗口位数必须是 8 到 15。</translation>
    </message>
    <message>
        <source>The first delay before reconnecting must be longer than 0.</source>
        <translation>重新连接前的首次延迟必须大于 0。</translation>
    </message>
    <message>
        <source>The longest delay before reconnecting must not be shorter than the first one.</source>
        <translation>重新连接前的最长延迟不得短于首次延迟。</translation>
    </message>
    <message>
        <source>The backoff factor must be from 1 to 100.</source>
        <translation>退避系数必须是 1 到 100。</translation>
    </message>
    <message>
        <source>The jitter must be from 0 to 100 %.</source>
        <translation>抖动必须是 0 到 100 %。</translation>
    </message>
    <message>
        <source>The maximum number of attempts must not be negative.</source>
        <translation>最大尝试次数不得为负。</translation>
    </message>
    <message>
        <source>%1 is not a close code.</source>
        <translation>%1 不是关闭代码。</translation>
    </message>
    <message>
        <source>The handshake timeout must be from %1 to %2 seconds.</source>
        <translation>握手超时必须是 %1 到 %2 秒。</translation>
    </message>
    <message>
        <source>The closing timeout must be from %1 to %2 seconds.</source>
        <translation>关闭超时必须是 %1 到 %2 秒。</translation>
    </message>
    <message>
        <source>The Ping interval must be from %1 to %2 seconds.</source>
        <translation>Ping 间隔必须是 %1 到 %2 秒。</translation>
    </message>
    <message>
        <source>The Pong timeout must be from %1 to %2 seconds.</source>
        <translation>Pong 超时必须是 %1 到 %2 秒。</translation>
    </message>
    <message>
        <source>The maximum message size must not be negative.</source>
        <translation>最大消息大小不得为负。</translation>
    </message>
    <message>
        <source>The number of redirects must be from 0 to %1.</source>
        <translation>重定向次数必须是 0 到 %1。</translation>
    </message>
</context>
<context>
    <name>wasclean::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>最长保留时间</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Maximum total size</source>
        <translation>最大总大小</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Unsaved captures</source>
        <translation>未保存的捕获</translation>
    </message>
    <message>
        <source>Maximum &amp;age</source>
        <translation>最长保留时间(&amp;A)</translation>
    </message>
    <message>
        <source>Maximum &amp;total size</source>
        <translation>最大总大小(&amp;T)</translation>
    </message>
    <message>
        <source>There are none. Wasclean offers to trust a certificate when its check fails.</source>
        <translation>没有。当证书检查失败时，Wasclean 会提供信任该证书的选项。</translation>
    </message>
    <message>
        <source>These pass for their host although their check fails.</source>
        <translation>尽管检查失败，这些证书仍对其主机有效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Another language is shown when Wasclean starts again.</source>
        <translation>重新启动 Wasclean 后将显示所选语言。</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>The colors of the window. “As the system” follows the desktop when it changes.</source>
        <translation>窗口的颜色。“跟随系统”会随桌面的变化而变化。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Te&amp;xt size of log and payloads</source>
        <translation>日志和负载的文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Also changed by Ctrl with the mouse wheel, and by the actions of the View menu.</source>
        <translation>也可以用 Ctrl 加鼠标滚轮或“视图”菜单中的操作来更改。</translation>
    </message>
    <message>
        <source>Every connection is captured in a cache file. Older files are deleted when this dialog closes and when Wasclean starts, but never one that is open or that you saved.</source>
        <translation>每个连接都会捕获到一个缓存文件中。关闭此对话框时以及 Wasclean 启动时会删除较旧的文件，但绝不会删除已打开或您已保存的文件。</translation>
    </message>
    <message>
        <source>When the cache files together are larger, the oldest are deleted.</source>
        <translation>当缓存文件的总大小超过此值时，会删除最旧的文件。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify while the window is hidden</source>
        <translation>窗口隐藏时通知</translation>
    </message>
    <message>
        <source>&amp;Notify while the window is hidden</source>
        <translation>窗口隐藏时通知(&amp;N)</translation>
    </message>
    <message>
        <source>The desktop shows how a connection ended and what “Wait for” received while the window is hidden or minimized.</source>
        <translation>窗口隐藏或最小化时，桌面会显示连接如何结束以及“等待”收到了什么。</translation>
    </message>
</context>
<context>
    <name>wasclean::SettingsSummary</name>
    <message>
        <source>Basic authentication</source>
        <translation>Basic 身份验证</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Digest authentication</source>
        <translation>Digest 身份验证</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>HTTPS proxy</source>
        <translation>HTTPS 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>any certificate accepted</source>
        <translation>接受任何证书</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>TLS options</source>
        <translation>TLS 选项</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n 个标头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n 个 Cookie</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>connects to another address</source>
        <translation>连接到其他地址</translation>
    </message>
    <message>
        <source>no compression</source>
        <translation>无压缩</translation>
    </message>
    <message>
        <source>automatic Pings</source>
        <translation>自动 Ping</translation>
    </message>
    <message>
        <source>Pings not answered</source>
        <translation>不应答 Ping</translation>
    </message>
    <message>
        <source>message size limited</source>
        <translation>限制消息大小</translation>
    </message>
    <message>
        <source>follows redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>reconnection</source>
        <translation>重新连接</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) before connecting</source>
        <translation>
            <numerusform>连接之前的 %n 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::ShortcutsDialog</name>
    <message>
        <source>No action and no key matches.</source>
        <translation>没有匹配的操作或按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Connect (in the URL field)</source>
        <translation>连接（在 URL 字段中）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New line (in the message)</source>
        <translation>换行（在消息中）</translation>
    </message>
    <message>
        <source>Earlier messages (on the first line of the message)</source>
        <translation>较早的消息（在消息的第一行）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Later messages and the draft (on the last line)</source>
        <translation>较晚的消息和草稿（在最后一行）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Find in message (in the details)</source>
        <translation>在消息中查找（在详细信息中）</translation>
    </message>
</context>
<context>
    <name>wasclean::SocksTunnel</name>
    <message>
        <source>general failure</source>
        <translation>一般故障</translation>
    </message>
    <message>
        <source>its rules do not allow this connection</source>
        <translation>其规则不允许此连接</translation>
    </message>
    <message>
        <source>the network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>the host is unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>the time to live expired</source>
        <translation>生存时间已过</translation>
    </message>
    <message>
        <source>it does not support the command</source>
        <translation>它不支持该命令</translation>
    </message>
    <message>
        <source>it does not support this type of address</source>
        <translation>它不支持此类地址</translation>
    </message>
    <message>
        <source>it gave a reason that is not defined</source>
        <translation>它给出的原因未定义</translation>
    </message>
    <message>
        <source>SOCKS5 allows at most 255 bytes for a host, a user name or a password</source>
        <translation>SOCKS5 的主机、用户名或密码最多 255 字节</translation>
    </message>
    <message>
        <source>its answer is not SOCKS5</source>
        <translation>其响应不是 SOCKS5</translation>
    </message>
    <message>
        <source>it asks for a user name and password</source>
        <translation>它要求用户名和密码</translation>
    </message>
    <message>
        <source>it accepts neither a user name and password nor a connection without them</source>
        <translation>它既不接受用户名和密码，也不接受没有它们的连接</translation>
    </message>
    <message>
        <source>it chose an authentication method that was not offered</source>
        <translation>它选择了未提供的身份验证方法</translation>
    </message>
    <message>
        <source>it does not accept this user name and password</source>
        <translation>它不接受此用户名和密码</translation>
    </message>
</context>
<context>
    <name>wasclean::Sparkline</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>In the last second: %1 sent, %2 received.</source>
        <translation>最近一秒：发送 %1，接收 %2。</translation>
    </message>
    <message>
        <source>%1
Statistics (F7)</source>
        <translation>%1
统计（F7）</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
</context>
<context>
    <name>wasclean::SqliteDatabase</name>
    <message>
        <source>there is no space left on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the file is not a Wasclean capture</source>
        <translation>该文件不是 Wasclean 捕获</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>文件受写保护</translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation>另一个程序锁定了文件</translation>
    </message>
    <message>
        <source>a value in the file is too long</source>
        <translation>文件中的某个值太长</translation>
    </message>
    <message>
        <source>reading the file was cancelled</source>
        <translation>已取消读取文件</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wasclean::StateBadge</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State symbol</source>
        <translation>状态符号</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>wasclean::StatisticsController</name>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
</context>
<context>
    <name>wasclean::StatisticsPicture</name>
    <message>
        <source>Counted for %1, since %2.</source>
        <translation>已统计 %1，自 %2 起。</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>Payload per second</source>
        <translation>每秒负载</translation>
    </message>
    <message>
        <source>Times to the answer</source>
        <translation>到应答的时间</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>还没有应答。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Ping round trips</source>
        <translation>Ping 往返时间</translation>
    </message>
    <message>
        <source>No Pong has answered a Ping yet.</source>
        <translation>还没有 Pong 应答 Ping。</translation>
    </message>
    <message>
        <source>Pings</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Sizes of messages</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>↑ sent</source>
        <translation>↑ 已发送</translation>
    </message>
    <message>
        <source>↓ received</source>
        <translation>↓ 已接收</translation>
    </message>
</context>
<context>
    <name>wasclean::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>by a JSON path</source>
        <translation>按 JSON 路径</translation>
    </message>
    <message>
        <source>In order, the first message received answers the first one sent. By a JSON path, an answer has the same value there as its request.</source>
        <translation>按顺序时，第一条收到的消息应答第一条发送的消息。按 JSON 路径时，应答在该处的值与其请求相同。</translation>
    </message>
    <message>
        <source>JSON path</source>
        <translation>JSON 路径</translation>
    </message>
    <message>
        <source>&amp;Answers are paired</source>
        <translation>应答配对方式(&amp;A)</translation>
    </message>
    <message>
        <source>Answers are paired</source>
        <translation>应答配对方式</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>Forgets all figures, and counts from now on.</source>
        <translation>清除所有数据，从现在开始统计。</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>数据和图表</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>图片 (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Drawing (S&amp;VG)…</source>
        <translation>绘图 (S&amp;VG)…</translation>
    </message>
    <message>
        <source>&amp;Traffic over time (CSV)…</source>
        <translation>随时间变化的流量 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>数据 (CSV)(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>%1 的统计</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 绘图 (*.svg)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>无法写入文件“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>wasclean::StepConnection</name>
    <message>
        <source>a closed connection: %1</source>
        <translation>已关闭的连接：%1</translation>
    </message>
    <message>
        <source>a connection that is not open</source>
        <translation>未打开的连接</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
</context>
<context>
    <name>wasclean::StepExecutor</name>
    <message>
        <source>an open connection</source>
        <translation>打开的连接</translation>
    </message>
    <message>
        <source>a connection that is still open: close it first</source>
        <translation>仍打开的连接：请先关闭它</translation>
    </message>
    <message>
        <source>the message to be sent</source>
        <translation>发送该消息</translation>
    </message>
    <message>
        <source>the frame to be sent</source>
        <translation>发送该帧</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>an open connection to close</source>
        <translation>可关闭的打开连接</translation>
    </message>
    <message>
        <source>a connection to drop</source>
        <translation>可断开的连接</translation>
    </message>
    <message>
        <source>the end of the connection</source>
        <translation>连接结束</translation>
    </message>
    <message>
        <source>the previous connection was still not closed after %1</source>
        <translation>上一个连接在 %1 后仍未关闭</translation>
    </message>
    <message>
        <source>no open connection within %1</source>
        <translation>%1 内没有打开的连接</translation>
    </message>
    <message>
        <source>%1 bytes still unsent after %2</source>
        <translation>%2 后仍有 %1 字节未发送</translation>
    </message>
    <message>
        <source>the connection did not end within %1</source>
        <translation>连接在 %1 内未结束</translation>
    </message>
    <message>
        <source>no answer to the requests before connecting within %1</source>
        <translation>在 %1 内没有收到连接之前的请求的应答</translation>
    </message>
</context>
<context>
    <name>wasclean::StepRunner</name>
    <message>
        <source>The steps are still running.</source>
        <translation>步骤仍在运行。</translation>
    </message>
    <message>
        <source>Close the connection first: the steps open their own.</source>
        <translation>请先关闭连接：步骤会打开自己的连接。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>未设置环境变量 %1。</translation>
    </message>
    <message>
        <source>The variables of the steps file are too long.</source>
        <translation>步骤文件的变量过长。</translation>
    </message>
</context>
<context>
    <name>wasclean::Steps</name>
    <message>
        <source>status = %1</source>
        <translation>status = %1</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>an error with %1</source>
        <translation>带有 %1 的错误</translation>
    </message>
    <message>
        <source>wasClean = %1</source>
        <translation>wasClean = %1</translation>
    </message>
    <message>
        <source>code = %1</source>
        <translation>code = %1</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>reason %1</translation>
    </message>
    <message>
        <source>the connection to close</source>
        <translation>连接关闭</translation>
    </message>
    <message>
        <source>a close with %1</source>
        <translation>带有 %1 的关闭</translation>
    </message>
    <message>
        <source>wasClean = %1, code = %2, reason = &quot;%3&quot;. %4</source>
        <translation>wasClean = %1，code = %2，reason = &quot;%3&quot;。%4</translation>
    </message>
    <message>
        <source>the connection ended without an error: %1</source>
        <translation>连接无错误地结束：%1</translation>
    </message>
    <message>
        <source>status = %1. %2</source>
        <translation>status = %1。%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>steps of the file</source>
        <translation>文件的步骤</translation>
    </message>
    <message>
        <source>Expected: %1
Got: %2</source>
        <translation>预期：%1
实际：%2</translation>
    </message>
    <message>
        <source>The file contains no steps, so nothing was checked.</source>
        <translation>文件不包含步骤，因此未检查任何内容。</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped in %4.</source>
        <translation>通过 %1，失败 %2，跳过 %3，用时 %4。</translation>
    </message>
    <message>
        <source>The certificate of these hosts is trusted only in this window: %1. Add its fingerprint to “trust” in the steps file for runs without a window.</source>
        <translation>这些主机的证书仅在此窗口中受信任：%1。要在无窗口模式下运行，请将其指纹添加到步骤文件的“trust”中。</translation>
    </message>
    <message>
        <source>This is not valid base64.</source>
        <translation>这不是有效的 Base64。</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>没有字节</translation>
    </message>
    <message>
        <source>the bytes %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>The file “%1” is not valid UTF-8. Send it as binary.</source>
        <translation>文件“%1”不是有效的 UTF-8。请以二进制发送。</translation>
    </message>
    <message>
        <source>The regular expression /%1/ is not valid: %2.</source>
        <translation>正则表达式 /%1/ 无效：%2。</translation>
    </message>
    <message>
        <source>the regular expression /%1/ needs too much effort to tell whether it matches</source>
        <translation>正则表达式 /%1/ 计算量过大，无法判断是否匹配</translation>
    </message>
    <message>
        <source>text that contains %1</source>
        <translation>包含 %1 的文本</translation>
    </message>
    <message>
        <source>text that matches /%1/</source>
        <translation>匹配 /%1/ 的文本</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>它是文本</translation>
    </message>
    <message>
        <source>its bytes are different</source>
        <translation>其字节不同</translation>
    </message>
    <message>
        <source>it is binary</source>
        <translation>它是二进制</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>它不是 %1</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>它不是有效的 JSON</translation>
    </message>
    <message>
        <source>it has nothing at %1</source>
        <translation>它在 %1 处没有内容</translation>
    </message>
    <message>
        <source>the value at %1 is %2, not %3</source>
        <translation>%1 处的值是 %2，不是 %3</translation>
    </message>
    <message>
        <source>a Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>a Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>a Ping with %1</source>
        <translation>带有 %1 的 Ping</translation>
    </message>
    <message>
        <source>a Pong with %1</source>
        <translation>带有 %1 的 Pong</translation>
    </message>
    <message>
        <source>a binary message with %1</source>
        <translation>带有 %1 的二进制消息</translation>
    </message>
    <message>
        <source>JSON with %1 = %2</source>
        <translation>%1 = %2 的 JSON</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>There is no group %1 to save as %2.</source>
        <translation>没有分组 %1 可保存为 %2。</translation>
    </message>
    <message>
        <source>The message has nothing at %1 to save as %2.</source>
        <translation>消息在 %1 处没有可保存为 %2 的内容。</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文本 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a binary message of %1: %2</source>
        <translation>%1 的二进制消息：%2</translation>
    </message>
    <message>
        <source>%1: %2: the environment variable %3 is not set.</source>
        <translation>%1：%2：未设置环境变量 %3。</translation>
    </message>
    <message>
        <source>Read from outside the folder of the steps file: %1</source>
        <translation>从步骤文件的文件夹之外读取：%1</translation>
    </message>
    <message>
        <source>Used from the environment: %1</source>
        <translation>使用的环境变量：%1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The run was interrupted.</source>
        <translation>运行被中断。</translation>
    </message>
    <message>
        <source>The file “%1” is not below the folder of the steps file, so it was not read. To allow reading it, run the steps with --allow-read and its folder.</source>
        <translation>文件“%1”不在步骤文件的文件夹下，因此未读取。要允许读取，请使用 --allow-read 及其文件夹运行步骤。</translation>
    </message>
    <message>
        <source>(round %1 of %2)</source>
        <translation>（第 %1 轮，共 %2 轮）</translation>
    </message>
    <message>
        <source>the file would run more than %1 steps</source>
        <translation>该文件将运行超过 %1 个步骤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice</source>
        <translation>&quot;%1&quot; 出现了两次</translation>
    </message>
    <message>
        <source>a step can have only one action: move &quot;%1&quot; to a step of its own</source>
        <translation>一个步骤只能有一个操作：请将 &quot;%1&quot; 移到单独的步骤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a step</source>
        <translation>&quot;%1&quot; 不是步骤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a step; did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; 不是步骤；您是指 &quot;%2&quot; 吗？</translation>
    </message>
    <message>
        <source>this step has no action; it needs one of %1</source>
        <translation>此步骤没有操作；它需要 %1 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used with &quot;%2&quot;</source>
        <translation>&quot;%1&quot; 不能与 &quot;%2&quot; 一起使用</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>expected a URL, or an object of settings with a &quot;url&quot;</source>
        <translation>应为 URL，或带有 &quot;url&quot; 的设置对象</translation>
    </message>
    <message>
        <source>the settings have no &quot;url&quot;</source>
        <translation>设置中没有 &quot;url&quot;</translation>
    </message>
    <message>
        <source>expected {&quot;code&quot;: 1000, &quot;reason&quot;: &quot;…&quot;}, or {} for a Close frame without a code</source>
        <translation>应为 {&quot;code&quot;: 1000, &quot;reason&quot;: &quot;…&quot;}，或用 {} 表示不带代码的 Close 帧</translation>
    </message>
    <message>
        <source>&quot;close&quot; can only have a code and a reason</source>
        <translation>&quot;close&quot; 只能有代码和原因</translation>
    </message>
    <message>
        <source>a close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>a close reason needs a close code</source>
        <translation>关闭原因需要关闭代码</translation>
    </message>
    <message>
        <source>an expected close</source>
        <translation>预期的关闭</translation>
    </message>
    <message>
        <source>an expected error</source>
        <translation>预期的错误</translation>
    </message>
    <message>
        <source>expected either &quot;contains&quot; or &quot;regex&quot;</source>
        <translation>应为 &quot;contains&quot; 或 &quot;regex&quot;</translation>
    </message>
    <message>
        <source>&quot;repeat&quot; needs &quot;steps&quot;</source>
        <translation>&quot;repeat&quot; 需要 &quot;steps&quot;</translation>
    </message>
    <message>
        <source>&quot;repeat&quot; is nested more than %1 levels deep</source>
        <translation>&quot;repeat&quot; 嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Expected: %1. Got: %2.</source>
        <translation>预期：%1。实际：%2。</translation>
    </message>
    <message>
        <source>in the settings, %1: %2</source>
        <translation>在设置中，%1：%2</translation>
    </message>
    <message>
        <source>&quot;version&quot;: 1 is missing</source>
        <translation>缺少 &quot;version&quot;: 1</translation>
    </message>
    <message>
        <source>this version of Wasclean reads steps files of version 1, but the file has version %1</source>
        <translation>此版本的 Wasclean 读取版本 1 的步骤文件，但该文件为版本 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>&quot;%1&quot; 不是有效的变量名</translation>
    </message>
    <message>
        <source>“%1” is not the SHA-256 fingerprint of a certificate</source>
        <translation>“%1”不是证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>a steps file</source>
        <translation>步骤文件</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is missing</source>
        <translation>缺少 &quot;steps&quot;</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为 %1，却是 %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed in %2</source>
        <translation>%2 中不允许 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed in %2; did you mean &quot;%3&quot;?</source>
        <translation>%2 中不允许 &quot;%1&quot;；您是指 &quot;%3&quot; 吗？</translation>
    </message>
    <message>
        <source>{{%1}} is not defined: define it in &quot;variables&quot;, save it in an earlier step, or write {{env.NAME}} for an environment variable</source>
        <translation>{{%1}} 未定义：请在 &quot;variables&quot; 中定义它，在之前的步骤中保存它，或用 {{env.NAME}} 表示环境变量</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>未设置环境变量 %1。</translation>
    </message>
    <message>
        <source>{{%1}} has no value: the step that saves it has not passed.</source>
        <translation>{{%1}} 没有值：保存它的步骤未通过。</translation>
    </message>
    <message>
        <source>this is not valid base64</source>
        <translation>这不是有效的 Base64</translation>
    </message>
    <message>
        <source>expected a string or an object with one of %1</source>
        <translation>应为字符串，或包含 %1 之一的对象</translation>
    </message>
    <message>
        <source>a payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>expected exactly one of %1</source>
        <translation>应恰好有 %1 中的一个</translation>
    </message>
    <message>
        <source>the regular expression is not valid at character %1: %2</source>
        <translation>正则表达式在第 %1 个字符处无效：%2</translation>
    </message>
    <message>
        <source>expected a JSON path and its value, for example {&quot;$.type&quot;: &quot;ok&quot;}</source>
        <translation>应为 JSON 路径及其值，例如 {&quot;$.type&quot;: &quot;ok&quot;}</translation>
    </message>
    <message>
        <source>expected at least one condition; {&quot;any&quot;: true} matches any message</source>
        <translation>应至少有一个条件；{&quot;any&quot;: true} 匹配任何消息</translation>
    </message>
    <message>
        <source>no message can meet all these conditions: some are for text and some are not</source>
        <translation>没有消息能满足所有这些条件：有些用于文本，有些不是</translation>
    </message>
    <message>
        <source>a Ping or Pong can carry at most 125 bytes</source>
        <translation>Ping 或 Pong 最多可包含 125 字节</translation>
    </message>
    <message>
        <source>a text condition</source>
        <translation>文本条件</translation>
    </message>
    <message>
        <source>expected a string, or an object of conditions</source>
        <translation>应为字符串，或条件对象</translation>
    </message>
    <message>
        <source>&quot;expect&quot;</source>
        <translation>&quot;expect&quot;</translation>
    </message>
    <message>
        <source>only a regular expression has groups to save</source>
        <translation>只有正则表达式才有可保存的分组</translation>
    </message>
    <message>
        <source>expected a JSON path, for example &quot;$.id&quot;, or the number of a group</source>
        <translation>应为 JSON 路径，例如 &quot;$.id&quot;，或分组编号</translation>
    </message>
    <message>
        <source>The text is too long with the values of its variables.</source>
        <translation>代入变量值后，文本过长。</translation>
    </message>
    <message>
        <source>bytes (not shown because they contain a secret)</source>
        <translation>字节（因包含机密而不显示）</translation>
    </message>
    <message>
        <source>the value of a form must be a string, a number, true, false or null</source>
        <translation>表单的值必须是字符串、数字、true、false 或 null</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>a header of a request needs a &quot;name&quot; and a &quot;value&quot;</source>
        <translation>请求的标头需要 &quot;name&quot; 和 &quot;value&quot;</translation>
    </message>
    <message>
        <source>a request can have only one body, one of %1</source>
        <translation>请求只能有一个正文，为 %1 之一</translation>
    </message>
    <message>
        <source>expected a JSON path, for example &quot;$.token&quot;, or an object with one of header, cookie, regex</source>
        <translation>应为 JSON 路径，例如 &quot;$.token&quot;，或带有 header、cookie、regex 之一的对象</translation>
    </message>
    <message>
        <source>&quot;save&quot;</source>
        <translation>&quot;save&quot;</translation>
    </message>
    <message>
        <source>this is not a valid name</source>
        <translation>这不是有效的名称</translation>
    </message>
    <message>
        <source>expected a URL, or an object with a &quot;url&quot;</source>
        <translation>应为 URL，或带有 &quot;url&quot; 的对象</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>the request has no &quot;url&quot;</source>
        <translation>请求没有 &quot;url&quot;</translation>
    </message>
    <message>
        <source>the schema %1 says nothing of it</source>
        <translation>模式 %1 没有描述它</translation>
    </message>
    <message>
        <source>it does not fit the schema %1: %2</source>
        <translation>它不符合模式 %1：%2</translation>
    </message>
    <message>
        <source>JSON that fits the schema %1</source>
        <translation>符合模式 %1 的 JSON</translation>
    </message>
    <message>
        <source>expected the path of a schema</source>
        <translation>应为模式的路径</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsController</name>
    <message>
        <source>S&amp;teps…</source>
        <translation>步骤(&amp;T)…</translation>
    </message>
    <message>
        <source>Expect this ro&amp;w in steps</source>
        <translation>在步骤中预期此行(&amp;W)</translation>
    </message>
    <message>
        <source>The row could not be read from the capture.</source>
        <translation>无法从捕获中读取该行。</translation>
    </message>
    <message>
        <source>Rows of this type cannot become steps.</source>
        <translation>此类型的行不能成为步骤。</translation>
    </message>
    <message>
        <source>The message is too long for a step.</source>
        <translation>消息过长，无法作为步骤。</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsDocument</name>
    <message>
        <source>Steps of the &amp;profile</source>
        <translation>配置的步骤(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep with the profile</source>
        <translation>随配置保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>打开步骤</translation>
    </message>
    <message>
        <source>Steps (*.json);;All files (*)</source>
        <translation>步骤 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>保存步骤</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and was not saved. Open it again to see the change, or choose “Save as” to replace it.</source>
        <translation>“%1”已被其他程序更改，因此未保存。请重新打开以查看更改，或选择“另存为”以替换该文件。</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsEditor</name>
    <message>
        <source>&amp;Edit step</source>
        <translation>编辑步骤(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete step</source>
        <translation>删除步骤(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Steps as text</source>
        <translation>文本形式的步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What a failed step expected and what it got</source>
        <translation>失败的步骤预期什么、实际得到什么</translation>
    </message>
    <message>
        <source>A step cannot be added during a run.</source>
        <translation>运行期间不能添加步骤。</translation>
    </message>
    <message>
        <source>A step cannot be added while the text has an error. Fix it first.</source>
        <translation>文本有错误时不能添加步骤。请先修正。</translation>
    </message>
    <message>
        <source>Recording has stopped because the steps would become too many or too long.</source>
        <translation>录制已停止，因为步骤会过多或过长。</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsHelp</name>
    <message>
        <source>Steps check a connection</source>
        <translation>步骤用于检查连接</translation>
    </message>
    <message>
        <source>A steps file connects, sends messages and says what to expect, one step after the other. Run it here, or without a window as a check in CI: wasclean --run FILE.</source>
        <translation>步骤文件会逐步连接、发送消息并说明预期内容。可在此处运行，也可在 CI 中无窗口运行进行检查：wasclean --run FILE。</translation>
    </message>
    <message>
        <source>To begin, insert the example, add a single step, or choose Record: what you then do in the tab becomes steps.</source>
        <translation>首先，插入示例、添加单个步骤，或选择“录制”：您随后在标签页中的操作会成为步骤。</translation>
    </message>
    <message>
        <source>&amp;Insert an example</source>
        <translation>插入示例(&amp;I)</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsList</name>
    <message>
        <source>Step %1 failed.

Expected: %2

Got: %3

</source>
        <translation>步骤 %1 失败。

预期：%2

实际：%3

</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>repeat %1 times</source>
        <translation>重复 %1 次</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsPermission</name>
    <message>
        <source>Connects to:</source>
        <translation>连接到：</translation>
    </message>
    <message>
        <source>Reads these files:</source>
        <translation>读取这些文件：</translation>
    </message>
    <message>
        <source>Uses these environment variables:</source>
        <translation>使用这些环境变量：</translation>
    </message>
    <message>
        <source>Run steps</source>
        <translation>运行步骤</translation>
    </message>
    <message>
        <source>Wasclean has not run these steps of “%1” before, or they have changed since. The servers they connect to can receive what they read. Run them?</source>
        <translation>Wasclean 之前未运行过“%1”的这些步骤，或它们已更改。它们连接的服务器可以收到它们读取的内容。要运行吗？</translation>
    </message>
    <message>
        <source>What the steps read and where they connect</source>
        <translation>步骤读取的内容及其连接的位置</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsReference</name>
    <message>
        <source>Opens a connection, and passes when it is open.</source>
        <translation>打开连接，打开后即通过。</translation>
    </message>
    <message>
        <source>Sends a message: text, JSON, hex, base64 or a file.</source>
        <translation>发送消息：文本、JSON、十六进制、Base64 或文件。</translation>
    </message>
    <message>
        <source>Sends a Ping.</source>
        <translation>发送 Ping。</translation>
    </message>
    <message>
        <source>Sends a Pong.</source>
        <translation>发送 Pong。</translation>
    </message>
    <message>
        <source>Waits for a message that matches.</source>
        <translation>等待匹配的消息。</translation>
    </message>
    <message>
        <source>Passes when no such message arrives in time.</source>
        <translation>如果在限定时间内没有此类消息到达，则通过。</translation>
    </message>
    <message>
        <source>Waits for so many milliseconds.</source>
        <translation>等待这么多毫秒。</translation>
    </message>
    <message>
        <source>Starts the closing handshake.</source>
        <translation>开始关闭握手。</translation>
    </message>
    <message>
        <source>Ends TCP without a Close frame.</source>
        <translation>不带 Close 帧结束 TCP。</translation>
    </message>
    <message>
        <source>Waits for the close, and checks wasClean, code and reason.</source>
        <translation>等待关闭，并检查 wasClean、代码和原因。</translation>
    </message>
    <message>
        <source>Waits for an error, such as a refused opening handshake.</source>
        <translation>等待错误，例如被拒绝的打开握手。</translation>
    </message>
    <message>
        <source>Runs its steps so many times.</source>
        <translation>将其步骤运行这么多次。</translation>
    </message>
    <message>
        <source>What each step does</source>
        <translation>每个步骤的作用</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>“within” is the timeout of a step in milliseconds. “name” describes it. With “continue”, the run goes on when it fails.</source>
        <translation>“within”是步骤的超时（毫秒）。“name”描述步骤。使用“continue”时，失败后运行会继续。</translation>
    </message>
    <message>
        <source>Sends an HTTP request and saves values of its answer.</source>
        <translation>发送 HTTP 请求，并保存应答中的值。</translation>
    </message>
</context>
<context>
    <name>wasclean::StepsWindow</name>
    <message>
        <source>%1[*] – Steps – Wasclean</source>
        <translation>%1[*] – 步骤 – Wasclean</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>录制(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>运行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What each step does</source>
        <translation>每个步骤的作用(&amp;W)</translation>
    </message>
    <message>
        <source>Insert an &amp;example</source>
        <translation>插入示例(&amp;E)</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
</context>
<context>
    <name>wasclean::Styling</name>
    <message>
        <source>Clear the field</source>
        <translation>清除字段</translation>
    </message>
</context>
<context>
    <name>wasclean::Summary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（关闭）</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>标头中的 API 密钥</translation>
    </message>
    <message>
        <source>API key in the query</source>
        <translation>查询中的 API 密钥</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>any certificate is accepted</source>
        <translation>接受任何证书</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Minimum TLS version</source>
        <translation>最低 TLS 版本</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Handshake timeout</source>
        <translation>握手超时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>每 %1 秒</translation>
    </message>
    <message>
        <source>Pings from the server</source>
        <translation>来自服务器的 Ping</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>不应答</translation>
    </message>
    <message>
        <source>Maximum message size</source>
        <translation>最大消息大小</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Reconnection</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message “%1”</source>
        <translation>消息“%1”</translation>
    </message>
</context>
<context>
    <name>wasclean::TabActions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>新建标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>复制标签页(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>重新打开关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin tab</source>
        <translation>固定标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;side by side</source>
        <translation>并排显示(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;hat between two tabs</source>
        <translation>两个标签页之间聊天(&amp;H)</translation>
    </message>
</context>
<context>
    <name>wasclean::TabArea</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新建标签页</translation>
    </message>
    <message>
        <source>New tab (%1)</source>
        <translation>新建标签页 (%1)</translation>
    </message>
</context>
<context>
    <name>wasclean::TablePage</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Send parameter %1</source>
        <translation>发送参数 %1</translation>
    </message>
    <message>
        <source>Parameter %1 name</source>
        <translation>参数 %1 的名称</translation>
    </message>
    <message>
        <source>Parameter %1 value</source>
        <translation>参数 %1 的值</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>移除参数 %1</translation>
    </message>
    <message>
        <source>Move parameter %1 up</source>
        <translation>上移参数 %1</translation>
    </message>
    <message>
        <source>Move parameter %1 down</source>
        <translation>下移参数 %1</translation>
    </message>
    <message>
        <source>Send header %1</source>
        <translation>发送标头 %1</translation>
    </message>
    <message>
        <source>Header %1 name</source>
        <translation>标头 %1 的名称</translation>
    </message>
    <message>
        <source>Header %1 value</source>
        <translation>标头 %1 的值</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>移除标头 %1</translation>
    </message>
    <message>
        <source>Move header %1 up</source>
        <translation>上移标头 %1</translation>
    </message>
    <message>
        <source>Move header %1 down</source>
        <translation>下移标头 %1</translation>
    </message>
    <message>
        <source>Name, or paste a Cookie header</source>
        <translation>名称，或粘贴 Cookie 标头</translation>
    </message>
    <message>
        <source>Send cookie %1</source>
        <translation>发送 Cookie %1</translation>
    </message>
    <message>
        <source>Cookie %1 name</source>
        <translation>Cookie %1 的名称</translation>
    </message>
    <message>
        <source>Cookie %1 value</source>
        <translation>Cookie %1 的值</translation>
    </message>
    <message>
        <source>Remove cookie %1</source>
        <translation>移除 Cookie %1</translation>
    </message>
    <message>
        <source>Move cookie %1 up</source>
        <translation>上移 Cookie %1</translation>
    </message>
    <message>
        <source>Move cookie %1 down</source>
        <translation>下移 Cookie %1</translation>
    </message>
</context>
<context>
    <name>wasclean::TextPage</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
</context>
<context>
    <name>wasclean::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
</context>
<context>
    <name>wasclean::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The scale is broken at //: short parts are drawn longer than they were. Only the first and the last frames are known.</source>
        <translation>刻度在 // 处断开：较短的部分画得比实际长。只知道最前和最后的帧。</translation>
    </message>
    <message>
        <source>The scale is broken at //: short parts are drawn longer than they were.</source>
        <translation>刻度在 // 处断开：较短的部分画得比实际长。</translation>
    </message>
    <message>
        <source>To scale. Only the first and the last frames are known.</source>
        <translation>按比例。只知道最前和最后的帧。</translation>
    </message>
    <message>
        <source>To scale.</source>
        <translation>按比例。</translation>
    </message>
</context>
<context>
    <name>wasclean::TlsFacts</name>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA，%1 位</translation>
    </message>
    <message>
        <source>DSA, %1 bits</source>
        <translation>DSA，%1 位</translation>
    </message>
    <message>
        <source>elliptic curve, %1 bits</source>
        <translation>椭圆曲线，%1 位</translation>
    </message>
</context>
<context>
    <name>wasclean::TlsPage</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.der *.key *.p12 *.pfx);;All files (*)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.der *.key *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>PEM, or PKCS#12 together with its key. Sent to servers that ask for a certificate.</source>
        <translation>PEM，或连同密钥的 PKCS#12。发送给要求证书的服务器。</translation>
    </message>
    <message>
        <source>Browse for the client certificate</source>
        <translation>浏览客户端证书</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>客户端密钥(&amp;K)</translation>
    </message>
    <message>
        <source>PEM; empty if the certificate file contains the key.</source>
        <translation>PEM；如果证书文件包含密钥则留空。</translation>
    </message>
    <message>
        <source>Browse for the client key</source>
        <translation>浏览客户端密钥</translation>
    </message>
    <message>
        <source>Ke&amp;y passphrase</source>
        <translation>密钥密码短语(&amp;Y)</translation>
    </message>
    <message>
        <source>Decrypts the key. Never written to a profile file.</source>
        <translation>用于解密密钥。绝不写入配置文件。</translation>
    </message>
    <message>
        <source>Sho&amp;w passphrase</source>
        <translation>显示密码短语(&amp;W)</translation>
    </message>
    <message>
        <source>Minimum version</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>The oldest TLS version accepted from the server.</source>
        <translation>从服务器接受的最旧 TLS 版本。</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>TLS 1.0 (not secure)</source>
        <translation>TLS 1.0（不安全）</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Requested (SNI) and checked instead of the URL&apos;s host; empty to use the URL&apos;s host.</source>
        <translation>代替 URL 的主机用于请求（SNI）和检查；留空则使用 URL 的主机。</translation>
    </message>
    <message>
        <source>Offer “http/&amp;1.1” (ALPN)</source>
        <translation>提供“http/1.1”（ALPN）(&amp;1)</translation>
    </message>
    <message>
        <source>Browsers do this for WebSockets.</source>
        <translation>浏览器对 WebSocket 就是这样做的。</translation>
    </message>
    <message>
        <source>Accept any certificate</source>
        <translation>接受任何证书</translation>
    </message>
    <message>
        <source>For this connection only. Anyone in between can then read and change everything.</source>
        <translation>仅限此连接。中间的任何人都可以读取和更改所有内容。</translation>
    </message>
    <message>
        <source>CA file %1</source>
        <translation>CA 文件 %1</translation>
    </message>
    <message>
        <source>Remove CA file %1</source>
        <translation>移除 CA 文件 %1</translation>
    </message>
    <message>
        <source>Browse for CA file %1</source>
        <translation>浏览 CA 文件 %1</translation>
    </message>
    <message>
        <source>PEM or DER: CAs trusted in addition to the system&apos;s, and revocation lists</source>
        <translation>PEM 或 DER：除系统外额外信任的 CA，以及吊销列表</translation>
    </message>
    <message>
        <source>Trusted fingerprint %1</source>
        <translation>受信任的指纹 %1</translation>
    </message>
    <message>
        <source>Remove trusted fingerprint %1</source>
        <translation>移除受信任的指纹 %1</translation>
    </message>
    <message>
        <source>SHA-256 in hex of a certificate to trust for this host, whatever is wrong with it</source>
        <translation>对此主机信任的证书的 SHA-256（十六进制），无论其有何问题</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.der);;所有文件 (*)</translation>
    </message>
    <message>
        <source>C&amp;A files</source>
        <translation>CA 文件(&amp;A)</translation>
    </message>
    <message>
        <source>Trusted fi&amp;ngerprints</source>
        <translation>受信任的指纹(&amp;N)</translation>
    </message>
</context>
<context>
    <name>wasclean::TlsSetup</name>
    <message>
        <source>a client certificate is required</source>
        <translation>需要客户端证书</translation>
    </message>
    <message>
        <source>none of the TLS versions offered was accepted</source>
        <translation>提供的 TLS 版本均未被接受</translation>
    </message>
    <message>
        <source>the other side supports only TLS versions that are too old</source>
        <translation>对方只支持过旧的 TLS 版本</translation>
    </message>
    <message>
        <source>the CA of the client certificate was not trusted</source>
        <translation>客户端证书的 CA 不受信任</translation>
    </message>
    <message>
        <source>the client certificate was rejected, or one is required</source>
        <translation>客户端证书被拒绝，或需要客户端证书</translation>
    </message>
    <message>
        <source>the client certificate was rejected as expired</source>
        <translation>客户端证书因过期被拒绝</translation>
    </message>
    <message>
        <source>the client certificate was rejected as revoked</source>
        <translation>客户端证书因已吊销被拒绝</translation>
    </message>
    <message>
        <source>the requested server name was not recognized</source>
        <translation>请求的服务器名称未被识别</translation>
    </message>
    <message>
        <source>none of the protocols offered in ALPN was accepted</source>
        <translation>ALPN 中提供的协议均未被接受</translation>
    </message>
    <message>
        <source>none of the TLS parameters offered was accepted, or a client certificate is required</source>
        <translation>提供的 TLS 参数均未被接受，或需要客户端证书</translation>
    </message>
    <message>
        <source>the other side answered without TLS</source>
        <translation>对方未使用 TLS 应答</translation>
    </message>
</context>
<context>
    <name>wasclean::TrustBar</name>
    <message>
        <source>The certificate of the proxy %1 is not trusted: %2.
SHA-256: %3</source>
        <translation>代理 %1 的证书不受信任：%2。
SHA-256：%3</translation>
    </message>
    <message>
        <source>The certificate of %1, to which you were redirected, is not trusted: %2.
SHA-256: %3</source>
        <translation>您被重定向到的 %1 的证书不受信任：%2。
SHA-256：%3</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.
SHA-256: %3</source>
        <translation>%1 的证书不受信任：%2。
SHA-256：%3</translation>
    </message>
    <message>
        <source>You trust the certificate of %1 by its fingerprint, although %2.</source>
        <translation>您通过指纹信任 %1 的证书，尽管%2。</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>停止信任此证书</translation>
    </message>
    <message>
        <source>Trust this certificate for this host</source>
        <translation>对此主机信任此证书</translation>
    </message>
    <message>
        <source>The certificate of %1 is no longer trusted. The open connection is not affected.</source>
        <translation>不再信任 %1 的证书。已打开的连接不受影响。</translation>
    </message>
    <message>
        <source>Wasclean trusts the certificate of its demo server, by its fingerprint alone.</source>
        <translation>Wasclean 仅凭指纹信任其演示服务器的证书。</translation>
    </message>
</context>
<context>
    <name>wasclean::TrustedList</name>
    <message>
        <source>&amp;Stop trusting</source>
        <translation>停止信任(&amp;S)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>证书的 SHA-256</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>wasclean::UnixSocket</name>
    <message>
        <source>This system does not support Unix domain sockets.</source>
        <translation>此系统不支持 Unix 域套接字。</translation>
    </message>
</context>
<context>
    <name>wasclean::UpgradeAnswer</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The answer has no Upgrade header</source>
        <translation>响应没有 Upgrade 标头</translation>
    </message>
    <message>
        <source>The answer&apos;s Upgrade header has more than one value</source>
        <translation>响应的 Upgrade 标头有多个值</translation>
    </message>
    <message>
        <source>The answer&apos;s Upgrade header is empty</source>
        <translation>响应的 Upgrade 标头为空</translation>
    </message>
    <message>
        <source>The answer&apos;s Upgrade header is “%1” instead of “websocket”</source>
        <translation>响应的 Upgrade 标头是“%1”而不是“websocket”</translation>
    </message>
    <message>
        <source>The answer has no Sec-WebSocket-Accept header</source>
        <translation>响应没有 Sec-WebSocket-Accept 标头</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Accept header has more than one value</source>
        <translation>响应的 Sec-WebSocket-Accept 标头有多个值</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Accept header is empty</source>
        <translation>响应的 Sec-WebSocket-Accept 标头为空</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Accept header does not match the request&apos;s key</source>
        <translation>响应的 Sec-WebSocket-Accept 标头与请求的密钥不符</translation>
    </message>
    <message>
        <source>The answer has no Connection header</source>
        <translation>响应没有 Connection 标头</translation>
    </message>
    <message>
        <source>The answer&apos;s Connection header is empty</source>
        <translation>响应的 Connection 标头为空</translation>
    </message>
    <message>
        <source>The answer&apos;s Connection header is “%1” instead of “Upgrade”</source>
        <translation>响应的 Connection 标头是“%1”而不是“Upgrade”</translation>
    </message>
    <message>
        <source>The server chose more than one subprotocol: “%1”</source>
        <translation>服务器选择了多个子协议：“%1”</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Protocol header is empty</source>
        <translation>响应的 Sec-WebSocket-Protocol 标头为空</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, but none was requested</source>
        <translation>服务器选择了子协议“%1”，但未请求任何子协议</translation>
    </message>
    <message>
        <source>The server chose the subprotocol “%1”, which was not requested</source>
        <translation>服务器选择了未请求的子协议“%1”</translation>
    </message>
    <message>
        <source>The server chose none of the requested subprotocols</source>
        <translation>服务器没有选择任何请求的子协议</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Extensions header is empty</source>
        <translation>响应的 Sec-WebSocket-Extensions 标头为空</translation>
    </message>
    <message>
        <source>The server uses the extension “%1” although none was offered</source>
        <translation>服务器使用了扩展“%1”，尽管未提供任何扩展</translation>
    </message>
    <message>
        <source>The answer has two different Location headers</source>
        <translation>响应有两个不同的 Location 标头</translation>
    </message>
    <message>
        <source>The answer has two different Content-Disposition headers</source>
        <translation>响应有两个不同的 Content-Disposition 标头</translation>
    </message>
    <message>
        <source>The answer has two different Content-Length headers</source>
        <translation>响应有两个不同的 Content-Length 标头</translation>
    </message>
</context>
<context>
    <name>wasclean::UrlBox</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wasclean::Variables</name>
    <message>
        <source>Enter the secret %1.</source>
        <translation>请输入机密 %1。</translation>
    </message>
    <message>
        <source>The variable “%1” refers to itself.</source>
        <translation>变量“%1”引用了自身。</translation>
    </message>
    <message>
        <source>Write {{random.int(1,6)}} for a whole number from 1 to 6.</source>
        <translation>写 {{random.int(1,6)}} 表示 1 到 6 的整数。</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>没有函数“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no value. Choose an environment that has this variable.</source>
        <translation>“%1”没有值。请选择含有此变量的环境。</translation>
    </message>
    <message>
        <source>“%1” has no value in the environment “%2”.</source>
        <translation>“%1”在环境“%2”中没有值。</translation>
    </message>
    <message>
        <source>The text is too long with the value of “%1”.</source>
        <translation>代入“%1”的值后，文本过长。</translation>
    </message>
</context>
<context>
    <name>wasclean::Verdict</name>
    <message>
        <source>The server ended the connection without a Close frame, %1 after it opened.</source>
        <translation>服务器在没有 Close 帧的情况下结束了连接，打开后 %1。</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after your last message.</source>
        <translation>服务器在没有 Close 帧的情况下结束了连接，在您的最后一条消息之后 %1。</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after a part of your message.</source>
        <translation>服务器在没有 Close 帧的情况下结束了连接，在您的消息的一部分之后 %1。</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after its last message.</source>
        <translation>服务器在没有 Close 帧的情况下结束了连接，在其最后一条消息之后 %1。</translation>
    </message>
    <message>
        <source>The server ended the connection in the middle of a message, %1 after its last frame.</source>
        <translation>服务器在消息中间结束了连接，在其最后一帧之后 %1。</translation>
    </message>
    <message>
        <source>The server ended the connection without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>服务器在没有 Close 帧的情况下结束了连接，在最后一个 Ping 或 Pong 之后 %1。</translation>
    </message>
    <message>
        <source>The server ended the connection in the middle of a frame, %1 after its last bytes.</source>
        <translation>服务器在帧中间结束了连接，在其最后的字节之后 %1。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after it opened.</source>
        <translation>服务器或代理在没有 Close 帧的情况下结束了连接，打开后 %1。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after your last message.</source>
        <translation>服务器或代理在没有 Close 帧的情况下结束了连接，在您的最后一条消息之后 %1。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after a part of your message.</source>
        <translation>服务器或代理在没有 Close 帧的情况下结束了连接，在您的消息的一部分之后 %1。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after the last message received.</source>
        <translation>服务器或代理在没有 Close 帧的情况下结束了连接，在最后收到的消息之后 %1。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection in the middle of a message, %1 after the last frame received.</source>
        <translation>服务器或代理在消息中间结束了连接，在最后收到的帧之后 %1。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>服务器或代理在没有 Close 帧的情况下结束了连接，在最后一个 Ping 或 Pong 之后 %1。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection in the middle of a frame, %1 after the last bytes received.</source>
        <translation>服务器或代理在帧中间结束了连接，在最后收到的字节之后 %1。</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after it opened.</source>
        <translation>连接在没有 Close 帧的情况下被重置，打开后 %1。</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after your last message.</source>
        <translation>连接在没有 Close 帧的情况下被重置，在您的最后一条消息之后 %1。</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after a part of your message.</source>
        <translation>连接在没有 Close 帧的情况下被重置，在您的消息的一部分之后 %1。</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after the last message received.</source>
        <translation>连接在没有 Close 帧的情况下被重置，在最后收到的消息之后 %1。</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of a message, %1 after the last frame received.</source>
        <translation>连接在消息中间被重置，在最后收到的帧之后 %1。</translation>
    </message>
    <message>
        <source>The connection was reset without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>连接在没有 Close 帧的情况下被重置，在最后一个 Ping 或 Pong 之后 %1。</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of a frame, %1 after the last bytes received.</source>
        <translation>连接在帧中间被重置，在最后收到的字节之后 %1。</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after it opened.</source>
        <translation>连接在没有 Close 帧的情况下结束，打开后 %1。</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after your last message.</source>
        <translation>连接在没有 Close 帧的情况下结束，在您的最后一条消息之后 %1。</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after a part of your message.</source>
        <translation>连接在没有 Close 帧的情况下结束，在您的消息的一部分之后 %1。</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after the last message received.</source>
        <translation>连接在没有 Close 帧的情况下结束，在最后收到的消息之后 %1。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a message, %1 after the last frame received.</source>
        <translation>连接在消息中间结束，在最后收到的帧之后 %1。</translation>
    </message>
    <message>
        <source>The connection ended without a Close frame, %1 after the last Ping or Pong.</source>
        <translation>连接在没有 Close 帧的情况下结束，在最后一个 Ping 或 Pong 之后 %1。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of a frame, %1 after the last bytes received.</source>
        <translation>连接在帧中间结束，在最后收到的字节之后 %1。</translation>
    </message>
    <message>
        <source>What was sent last was not acknowledged for %1, and the system gave up.</source>
        <translation>最后发送的内容有 %1 未被确认，系统放弃了。</translation>
    </message>
    <message>
        <source>The server did not answer the probes of TCP keep-alive.</source>
        <translation>服务器未应答 TCP keep-alive 的探测。</translation>
    </message>
    <message>
        <source>No route leads to the server.</source>
        <translation>没有到服务器的路由。</translation>
    </message>
    <message>
        <source>The system reported: %1.</source>
        <translation>系统报告：%1。</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection was lost in the network before the server answered.</source>
        <translation>您关闭了连接，但在服务器应答之前连接在网络中丢失。</translation>
    </message>
    <message>
        <source>The connection was lost in the network.</source>
        <translation>连接在网络中丢失。</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection was reset before your Close frame was sent.</source>
        <translation>您关闭了连接，但在您的 Close 帧发送之前连接被重置。</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection ended before your Close frame was sent.</source>
        <translation>您关闭了连接，但在您的 Close 帧发送之前连接已结束。</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection was reset before the server answered your Close frame, %1 after it.</source>
        <translation>您关闭了连接，但在服务器应答您的 Close 帧之前连接被重置，在其之后 %1。</translation>
    </message>
    <message>
        <source>You closed the connection, but the connection ended %1 after your Close frame without an answer to it.</source>
        <translation>您关闭了连接，但连接在您的 Close 帧之后 %1 结束，没有应答。</translation>
    </message>
    <message>
        <source>You closed the connection, but the server or the proxy ended the connection %1 after your Close frame without answering it.</source>
        <translation>您关闭了连接，但服务器或代理在您的 Close 帧之后 %1 未作应答就结束了连接。</translation>
    </message>
    <message>
        <source>You closed the connection, but the server ended the connection %1 after your Close frame without answering it.</source>
        <translation>您关闭了连接，但服务器在您的 Close 帧之后 %1 未作应答就结束了连接。</translation>
    </message>
    <message>
        <source>You closed the connection. The server answered with an empty Close frame after %1.</source>
        <translation>您关闭了连接。服务器在 %1 后以空的 Close 帧应答。</translation>
    </message>
    <message>
        <source>You closed the connection. The server answered with %1 after %2.</source>
        <translation>您关闭了连接。服务器在 %2 后以 %1 应答。</translation>
    </message>
    <message>
        <source>You closed the connection with an empty Close frame. The server&apos;s Close frame (%1) came %2 later.</source>
        <translation>您以空的 Close 帧关闭了连接。服务器的 Close 帧（%1）在 %2 后到达。</translation>
    </message>
    <message>
        <source>You closed the connection with %1. The server&apos;s Close frame, which is empty, came %2 later.</source>
        <translation>您以 %1 关闭了连接。服务器的空 Close 帧在 %2 后到达。</translation>
    </message>
    <message>
        <source>You closed the connection with %1. The server&apos;s Close frame (%2) came %3 later.</source>
        <translation>您以 %1 关闭了连接。服务器的 Close 帧（%2）在 %3 后到达。</translation>
    </message>
    <message>
        <source>The server closed the connection with an empty Close frame.</source>
        <translation>服务器以空的 Close 帧关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection with %1.</source>
        <translation>服务器以 %1 关闭了连接。</translation>
    </message>
    <message>
        <source>%1, so the close was not clean.</source>
        <translation>%1，因此关闭不干净。</translation>
    </message>
    <message>
        <source>The connection was then reset, so the close was not clean.</source>
        <translation>随后连接被重置，因此关闭不干净。</translation>
    </message>
    <message>
        <source>The connection was then lost in the network, so the close was not clean.</source>
        <translation>随后连接在网络中丢失，因此关闭不干净。</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of your messages were never sent, so the close was not clean.</source>
        <translation>
            <numerusform>您的消息有 %1 字节从未发送，因此关闭不干净。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both Close frames were exchanged. How TCP then ended is not known.</source>
        <translation>双方交换了 Close 帧。TCP 随后如何结束未知。</translation>
    </message>
    <message>
        <source>Both Close frames were exchanged.</source>
        <translation>双方交换了 Close 帧。</translation>
    </message>
    <message>
        <source>The connection ended before your Close frame was sent.</source>
        <translation>连接在您的 Close 帧发送之前结束。</translation>
    </message>
    <message>
        <source>The server ended the connection without waiting for your Close frame.</source>
        <translation>服务器没有等待您的 Close 帧就结束了连接。</translation>
    </message>
    <message>
        <source>You dropped the connection before your Close frame was sent, so the close was not clean.</source>
        <translation>您在 Close 帧发送之前断开了连接，因此关闭不干净。</translation>
    </message>
    <message>
        <source>Your Close frame could not be sent, so the close was not clean.</source>
        <translation>无法发送您的 Close 帧，因此关闭不干净。</translation>
    </message>
    <message>
        <source>An endpoint must not send the code %1 (RFC 6455, 7.4).</source>
        <translation>端点不得发送代码 %1（RFC 6455，7.4）。</translation>
    </message>
    <message>
        <source>The server closed the connection with an empty Close frame and then broke the WebSocket protocol. %1.</source>
        <translation>服务器以空的 Close 帧关闭了连接，随后违反了 WebSocket 协议。%1。</translation>
    </message>
    <message>
        <source>The server closed the connection with %1 and then broke the WebSocket protocol. %2.</source>
        <translation>服务器以 %1 关闭了连接，随后违反了 WebSocket 协议。%2。</translation>
    </message>
    <message>
        <source>The server closed the connection with %1 “%2” and then broke the WebSocket protocol. %3.</source>
        <translation>服务器以 %1“%2”关闭了连接，随后违反了 WebSocket 协议。%3。</translation>
    </message>
    <message>
        <source>You closed the connection, and then the server broke the WebSocket protocol. %1.</source>
        <translation>您关闭了连接，随后服务器违反了 WebSocket 协议。%1。</translation>
    </message>
    <message>
        <source>The server broke the WebSocket protocol. %1.</source>
        <translation>服务器违反了 WebSocket 协议。%1。</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>The answer says: “%1”.</source>
        <translation>响应内容：“%1”。</translation>
    </message>
    <message>
        <source>The connection was lost in the network before the server answered the opening handshake.</source>
        <translation>在服务器应答打开握手之前，连接在网络中丢失。</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of the server&apos;s answer to the opening handshake.</source>
        <translation>连接在服务器应答打开握手的过程中被重置。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the server&apos;s answer to the opening handshake.</source>
        <translation>连接在服务器应答打开握手的过程中结束。</translation>
    </message>
    <message>
        <source>The connection was reset before the server answered the opening handshake.</source>
        <translation>连接在服务器应答打开握手之前被重置。</translation>
    </message>
    <message>
        <source>The connection ended before the server answered the opening handshake.</source>
        <translation>连接在服务器应答打开握手之前结束。</translation>
    </message>
    <message>
        <source>The server or the proxy ended the connection without answering the opening handshake.</source>
        <translation>服务器或代理未应答打开握手就结束了连接。</translation>
    </message>
    <message>
        <source>The server ended the connection without answering the opening handshake.</source>
        <translation>服务器未应答打开握手就结束了连接。</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 before 101. Browsers refuse that, and so does Wasclean.</source>
        <translation>服务器在 101 之前发送了临时响应 %1。浏览器会拒绝，Wasclean 也是。</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 instead of 101.</source>
        <translation>服务器发送了临时响应 %1 而不是 101。</translation>
    </message>
    <message>
        <source>An ordinary web server answered with %1 instead of 101.</source>
        <translation>普通的 Web 服务器应答了 %1 而不是 101。</translation>
    </message>
    <message>
        <source>The server answered with %1 instead of 101.</source>
        <translation>服务器应答了 %1 而不是 101。</translation>
    </message>
    <message>
        <source>The server refused the opening handshake: %1.</source>
        <translation>服务器拒绝了打开握手：%1。</translation>
    </message>
    <message>
        <source>The certificate of the proxy %1 is not trusted: %2.</source>
        <translation>代理 %1 的证书不受信任：%2。</translation>
    </message>
    <message>
        <source>TLS to the proxy %1 could not be set up (%2).</source>
        <translation>无法建立到代理 %1 的 TLS（%2）。</translation>
    </message>
    <message>
        <source>TLS to the proxy %1 could not be set up: %2 (%3).</source>
        <translation>无法建立到代理 %1 的 TLS：%2（%3）。</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection without answering: %2 (%3).</source>
        <translation>代理 %1 未作应答就结束了连接：%2（%3）。</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection without answering (%2).</source>
        <translation>代理 %1 未作应答就结束了连接（%2）。</translation>
    </message>
    <message>
        <source>The host name “%1” could not be resolved (%2).</source>
        <translation>无法解析主机名“%1”（%2）。</translation>
    </message>
    <message>
        <source>Wasclean could not connect to the socket %1 (%2).</source>
        <translation>Wasclean 无法连接到套接字 %1（%2）。</translation>
    </message>
    <message>
        <source>Wasclean could not connect to %1 (%2).</source>
        <translation>Wasclean 无法连接到 %1（%2）。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used: %2.</source>
        <translation>无法使用代理 %1：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection: %2.</source>
        <translation>代理 %1 拒绝了连接：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to the server: %2.</source>
        <translation>代理 %1 无法连接到服务器：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 sent an answer that is not valid: %2.</source>
        <translation>代理 %1 发送了无效的响应：%2。</translation>
    </message>
    <message>
        <source>Wasclean could not connect to the proxy %1 (%2).</source>
        <translation>Wasclean 无法连接到代理 %1（%2）。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1.</source>
        <translation>服务器的证书不受信任：%1。</translation>
    </message>
    <message>
        <source>TLS with %1 failed while the connection was open (%2).</source>
        <translation>连接打开期间，与 %1 的 TLS 失败（%2）。</translation>
    </message>
    <message>
        <source>TLS to %1 could not be set up (%2).</source>
        <translation>无法建立到 %1 的 TLS（%2）。</translation>
    </message>
    <message>
        <source>TLS to %1 could not be set up: %2 (%3).</source>
        <translation>无法建立到 %1 的 TLS：%2（%3）。</translation>
    </message>
    <message>
        <source>The opening handshake failed. %1.</source>
        <translation>打开握手失败。%1。</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: the proxy %2 did not connect to the server.</source>
        <translation>Wasclean 在 %1 后放弃：代理 %2 未连接到服务器。</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: the host name “%2” was not resolved.</source>
        <translation>Wasclean 在 %1 后放弃：主机名“%2”未能解析。</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not accept the connection.</source>
        <translation>Wasclean 在 %1 后放弃：%2 未接受连接。</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not finish its answer to the opening handshake.</source>
        <translation>Wasclean 在 %1 后放弃：%2 未完成对打开握手的应答。</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not complete the TLS handshake.</source>
        <translation>Wasclean 在 %1 后放弃：%2 未完成 TLS 握手。</translation>
    </message>
    <message>
        <source>Wasclean gave up after %1: %2 did not answer the opening handshake.</source>
        <translation>Wasclean 在 %1 后放弃：%2 未应答打开握手。</translation>
    </message>
    <message>
        <source>An internal error of Wasclean ended the connection (%1).</source>
        <translation>Wasclean 的内部错误结束了连接（%1）。</translation>
    </message>
    <message>
        <source>You closed the connection, but the server stopped reading, so your Close frame was never sent.</source>
        <translation>您关闭了连接，但服务器停止读取，因此您的 Close 帧从未发送。</translation>
    </message>
    <message>
        <source>You closed the connection, but the server did not answer your Close frame within %1.</source>
        <translation>您关闭了连接，但服务器在 %1 内未应答您的 Close 帧。</translation>
    </message>
    <message>
        <source>You closed the connection, but the server stopped reading, so your Close frame was not sent within %1.</source>
        <translation>您关闭了连接，但服务器停止读取，因此您的 Close 帧在 %1 内未能发送。</translation>
    </message>
    <message>
        <source>You cancelled the attempt before the connection opened.</source>
        <translation>您在连接打开之前取消了尝试。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, so Wasclean ended the connection.</source>
        <translation>%1，因此 Wasclean 结束了连接。</translation>
    </message>
    <message>
        <source>You dropped the connection before the server answered your Close frame.</source>
        <translation>您在服务器应答您的 Close 帧之前断开了连接。</translation>
    </message>
    <message>
        <source>You dropped the connection without a Close frame.</source>
        <translation>您在没有 Close 帧的情况下断开了连接。</translation>
    </message>
    <message>
        <source>TLS then failed (%1), so the close was not clean.</source>
        <translation>随后 TLS 失败（%1），因此关闭不干净。</translation>
    </message>
    <message>
        <source>TLS with %1 failed before the server had answered the opening handshake (%2).</source>
        <translation>在服务器应答打开握手之前，与 %1 的 TLS 失败（%2）。</translation>
    </message>
    <message>
        <source>TLS with the proxy %1 failed while the connection was open (%2).</source>
        <translation>连接打开期间，与代理 %1 的 TLS 失败（%2）。</translation>
    </message>
    <message>
        <source>TLS with the proxy %1 failed before the server had answered the opening handshake (%2).</source>
        <translation>在服务器应答打开握手之前，与代理 %1 的 TLS 失败（%2）。</translation>
    </message>
</context>
<context>
    <name>wasclean::VersionReport</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (built with %3)</source>
        <translation>%1 %2（构建时为 %3）</translation>
    </message>
    <message>
        <source>wasclean %1</source>
        <translation>wasclean %1</translation>
    </message>
    <message>
        <source>Commit: unknown</source>
        <translation>提交：未知</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>提交：%1</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1（构建时为 %2）</translation>
    </message>
    <message>
        <source>OpenSSL: %1</source>
        <translation>OpenSSL：%1</translation>
    </message>
</context>
<context>
    <name>wasclean::ViewModes</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>正常文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;resentation mode</source>
        <translation>演示模式(&amp;R)</translation>
    </message>
    <message>
        <source>Press %1 or Esc to end the presentation.</source>
        <translation>按 %1 或 Esc 结束演示。</translation>
    </message>
</context>
<context>
    <name>wasclean::WaitDialog</name>
    <message>
        <source>&amp;Start waiting</source>
        <translation>开始等待(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>&amp;When a message</source>
        <translation>当消息(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;imeout</source>
        <translation>超时(&amp;I)</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Stopped: no matching message was received.</source>
        <translation>已停止：未收到匹配的消息。</translation>
    </message>
</context>
<context>
    <name>wasclean::WebSocketUrl</name>
    <message>
        <source>A browser would request the path %1, without dot segments and with more characters percent-encoded. Wasclean sends the path as it was entered.</source>
        <translation>浏览器会请求路径 %1，去掉点段并对更多字符进行百分号编码。Wasclean 按输入发送路径。</translation>
    </message>
    <message>
        <source>A browser would percent-encode the characters &quot; &apos; &lt; &gt; of the query. Wasclean sends the query as it was entered.</source>
        <translation>浏览器会对查询中的字符 &quot; &apos; &lt; &gt; 进行百分号编码。Wasclean 按输入发送查询。</translation>
    </message>
    <message>
        <source>A browser would send the user name and password of the URL only after an answer with 401. Wasclean sends them with the first request.</source>
        <translation>浏览器只会在收到 401 响应后才发送 URL 的用户名和密码。Wasclean 会随第一个请求发送。</translation>
    </message>
    <message>
        <source>Enter the URL of a WebSocket endpoint, for example ws://127.0.0.1:8765/echo.</source>
        <translation>请输入 WebSocket 端点的 URL，例如 ws://127.0.0.1:8765/echo。</translation>
    </message>
    <message>
        <source>The URL must begin with ws:// or wss://.</source>
        <translation>URL 必须以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>The scheme must be ws, wss, http, https, ws+unix or wss+unix, not “%1”.</source>
        <translation>方案必须是 ws、wss、http、https、ws+unix 或 wss+unix，而不是“%1”。</translation>
    </message>
    <message>
        <source>A WebSocket URL cannot have a fragment (the part from “#” on).</source>
        <translation>WebSocket URL 不能有片段（从“#”开始的部分）。</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>端口必须是 0 到 65535 的数字。</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>URL 没有主机。</translation>
    </message>
    <message>
        <source>“%1” is not a valid host.</source>
        <translation>“%1”不是有效的主机。</translation>
    </message>
    <message>
        <source>Enter the absolute path of the socket file, then a colon and the resource, for example ws+unix:/run/app.sock:/path.</source>
        <translation>请输入套接字文件的绝对路径，然后是冒号和资源，例如 ws+unix:/run/app.sock:/path。</translation>
    </message>
    <message>
        <source>The path of a socket file can have at most %1 bytes.</source>
        <translation>套接字文件的路径最多 %1 字节。</translation>
    </message>
</context>
<context>
    <name>wasclean::WindowMenus</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>上一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;menu</source>
        <translation>打开菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Wasclean</source>
        <translation>关于 Wasclean(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wasclean::WindowPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1（已开启）</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>演示服务器</translation>
    </message>
</context>
<context>
    <name>wasclean::XmlPage</name>
    <message>
        <source>The message is too large to be shown as XML (%1; the limit is %2).</source>
        <translation>消息太大，无法显示为 XML（%1；上限为 %2）。</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1. The message is shown as received.</source>
        <translation>这不是格式正确的 XML：%1。消息按收到的原样显示。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>只显示开头。</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
</context>
<context>
    <name>wasclean::XmlScanner</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>the text ends inside &lt;%1&gt;</source>
        <translation>文本在 &lt;%1&gt; 内结束</translation>
    </message>
    <message>
        <source>expected an element</source>
        <translation>应为元素</translation>
    </message>
    <message>
        <source>text outside the root element</source>
        <translation>根元素之外有文本</translation>
    </message>
    <message>
        <source>this “&amp;” does not begin a reference such as “&amp;amp;”</source>
        <translation>此“&amp;”不是“&amp;amp;”之类引用的开头</translation>
    </message>
    <message>
        <source>“%1” has no closing “%2”</source>
        <translation>“%1”没有结束的“%2”</translation>
    </message>
    <message>
        <source>the document type declaration is not closed</source>
        <translation>文档类型声明未闭合</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation>&lt;/%1&gt; 没有对应的开始标签</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; does not match &lt;%2&gt;</source>
        <translation>&lt;/%1&gt; 与 &lt;%2&gt; 不匹配</translation>
    </message>
    <message>
        <source>expected “&gt;”</source>
        <translation>应为“&gt;”</translation>
    </message>
    <message>
        <source>a second root element</source>
        <translation>第二个根元素</translation>
    </message>
    <message>
        <source>expected a name after “&lt;”</source>
        <translation>“&lt;”后应为名称</translation>
    </message>
    <message>
        <source>expected an attribute, “&gt;” or “/&gt;”</source>
        <translation>应为属性、“&gt;”或“/&gt;”</translation>
    </message>
    <message>
        <source>the attribute %1 appears twice</source>
        <translation>属性 %1 出现了两次</translation>
    </message>
    <message>
        <source>expected “=” after the attribute&apos;s name</source>
        <translation>属性名称后应为“=”</translation>
    </message>
    <message>
        <source>expected a value in quotes</source>
        <translation>应为引号中的值</translation>
    </message>
    <message>
        <source>a “&lt;” in a value must be written as “&amp;lt;”</source>
        <translation>值中的“&lt;”必须写成“&amp;lt;”</translation>
    </message>
</context>
<context>
    <name>wasclean::YamlReader</name>
    <message>
        <source>there is more in it than can be read</source>
        <translation>其中的内容多得无法读取</translation>
    </message>
    <message>
        <source>an alias has no anchor</source>
        <translation>别名没有锚点</translation>
    </message>
    <message>
        <source>This YAML cannot be read: line %1, column %2: %3.</source>
        <translation>无法读取此 YAML：第 %1 行，第 %2 列：%3。</translation>
    </message>
    <message>
        <source>a name must be text, not a list or a map</source>
        <translation>名称必须是文本，而不是列表或映射</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::AnswerSession</name>
    <message>
        <source>answered %1</source>
        <translation>已应答 %1</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::CutSession</name>
    <message>
        <source>dropped without a Close frame</source>
        <translation>未发 Close 帧就断开</translation>
    </message>
    <message>
        <source>reset without a Close frame</source>
        <translation>未发 Close 帧就重置</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::DemoListener</name>
    <message>
        <source>%1: disconnected without sending a request</source>
        <translation>%1：未发送请求就断开</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1：已打开</translation>
    </message>
    <message>
        <source>cut off, as the server stopped</source>
        <translation>因服务器停止而被切断</translation>
    </message>
    <message>
        <source>%1: the TLS handshake failed: %2</source>
        <translation>%1：TLS 握手失败：%2</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::RawSession</name>
    <message>
        <source>broke the protocol; closed with %1</source>
        <translation>违反协议；以 %1 关闭</translation>
    </message>
    <message>
        <source>closed with %1</source>
        <translation>以 %1 关闭</translation>
    </message>
    <message>
        <source>disconnected; its Close frame (%1) was not answered</source>
        <translation>已断开；其 Close 帧（%1）未得到应答</translation>
    </message>
    <message>
        <source>disconnected without answering the Close frame (%1)</source>
        <translation>未应答 Close 帧（%1）就断开</translation>
    </message>
    <message>
        <source>disconnected without a Close frame</source>
        <translation>未发 Close 帧就断开</translation>
    </message>
</context>
<context>
    <name>wasclean::demo::Session</name>
    <message numerus="yes">
        <source>%1, after %2 message(s)</source>
        <translation>
            <numerusform>%1，%2 条消息后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::encodedPart</name>
    <message>
        <source>raw deflate</source>
        <translation>原始 deflate</translation>
    </message>
    <message>
        <source>Only the first %1 are decoded.</source>
        <translation>只解码前 %1。</translation>
    </message>
    <message>
        <source>This turned out not to be valid base64.</source>
        <translation>这并不是有效的 Base64。</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，然后 %2</translation>
    </message>
</context>
<context>
    <name>wasclean::frames</name>
    <message>
        <source>continuation</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>This row is an event, so it was not carried by frames.</source>
        <translation>此行是事件，因此没有帧。</translation>
    </message>
    <message>
        <source>The number of frames in this message is not known.</source>
        <translation>此消息的帧数未知。</translation>
    </message>
    <message numerus="yes">
        <source>This message was carried by %1 frame(s), whose headers were not recorded.</source>
        <translation>
            <numerusform>此消息由 %1 个帧承载，其帧头未记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 frames are listed.</source>
        <translation>只列出 %2 个帧中的前 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>This message was carried by %1 frame(s).</source>
        <translation>
            <numerusform>此消息由 %1 个帧承载。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wasclean::hexDump</name>
    <message>
        <source>… %1 of %2 bytes are shown</source>
        <translation>… 显示 %2 字节中的 %1 字节</translation>
    </message>
</context>
<context>
    <name>wasclean::imageFormat</name>
    <message>
        <source>The SVG is too large to be drawn.</source>
        <translation>SVG 太大，无法绘制。</translation>
    </message>
    <message>
        <source>The SVG declares entities, so it is not drawn.</source>
        <translation>SVG 声明了实体，因此不绘制。</translation>
    </message>
    <message>
        <source>The SVG refers to external resources, so it is not drawn.</source>
        <translation>SVG 引用了外部资源，因此不绘制。</translation>
    </message>
    <message>
        <source>The SVG is too complex to be drawn.</source>
        <translation>SVG 太复杂，无法绘制。</translation>
    </message>
    <message>
        <source>This is not well-formed XML: line %1, column %2: %3</source>
        <translation>这不是格式正确的 XML：第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>wasclean::inflate</name>
    <message>
        <source>The compressed data is damaged after %1 bytes: %2.</source>
        <translation>压缩数据在 %1 字节之后损坏：%2。</translation>
    </message>
    <message>
        <source>The compressed data is incomplete.</source>
        <translation>压缩数据不完整。</translation>
    </message>
    <message>
        <source>the Brotli stream is damaged (RFC 7932): %1</source>
        <translation>Brotli 流已损坏（RFC 7932）：%1</translation>
    </message>
    <message>
        <source>the zlib stream is damaged (RFC 1950): %1</source>
        <translation>zlib 流已损坏（RFC 1950）：%1</translation>
    </message>
    <message>
        <source>the zstd frame needs a window of more than 8 MiB, which no reader has to have (RFC 8878, 3.1.1.1.2)</source>
        <translation>该 zstd 帧需要超过 8 MiB 的窗口，而读取方不必支持它（RFC 8878，3.1.1.1.2）</translation>
    </message>
    <message>
        <source>the zstd frame needs a dictionary, which is not in it (RFC 8878, 3.1.1.1.3)</source>
        <translation>该 zstd 帧需要一个不在其中的字典（RFC 8878，3.1.1.1.3）</translation>
    </message>
    <message>
        <source>the check sum of the zstd frame is wrong (RFC 8878, 3.1.1)</source>
        <translation>该 zstd 帧的校验和有误（RFC 8878，3.1.1）</translation>
    </message>
    <message>
        <source>the zstd frame is damaged (RFC 8878): %1</source>
        <translation>该 zstd 帧已损坏（RFC 8878）：%1</translation>
    </message>
    <message>
        <source>no zstd frame begins here (RFC 8878, 3.1.1)</source>
        <translation>此处没有 zstd 帧开始（RFC 8878，3.1.1）</translation>
    </message>
</context>
<context>
    <name>wasclean::parseHex</name>
    <message>
        <source>“%1” at position %2 is not followed by any digits.</source>
        <translation>位置 %2 的“%1”后面没有数字。</translation>
    </message>
    <message>
        <source>The digit “%1” at position %2 has no second digit: a byte needs two.</source>
        <translation>位置 %2 的数字“%1”没有第二个数字：一个字节需要两个。</translation>
    </message>
    <message>
        <source>%1 at position %2 is not a hexadecimal digit.</source>
        <translation>位置 %2 的%1不是十六进制数字。</translation>
    </message>
</context>
<context>
    <name>wasclean::quotedCharacter</name>
    <message>
        <source>an apostrophe</source>
        <translation>撇号</translation>
    </message>
</context>
<context>
    <name>wasclean::serve</name>
    <message>
        <source>The demo server cannot listen on port %1: %2</source>
        <translation>演示服务器无法监听端口 %1：%2</translation>
    </message>
    <message>
        <source>Wasclean demo server on %1</source>
        <translation>Wasclean 演示服务器位于 %1</translation>
    </message>
    <message>
        <source>Certificate of this run, SHA-256 fingerprint: %1</source>
        <translation>本次运行的证书，SHA-256 指纹：%1</translation>
    </message>
</context>
<context>
    <name>wasclean::sizeText</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 EiB</translation>
    </message>
</context>
</TS>
