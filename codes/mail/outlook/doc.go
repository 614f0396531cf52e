// Package outlook reads the items that Outlook saves as files (.msg) and writes
// each as the text of a mail, for those who read mails.
//
// Such a file is a compound file, a file system in a file ([MS-CFB]), in which
// an item is a folder of properties, with a folder for each recipient and for
// each attachment ([MS-OXMSG]). The mail made of it has the header that the item
// came with, or one made of its properties; its words; its attachments as far as
// they are text; and items attached to it as message/rfc822. Where the item is a
// report, what it says of each recipient becomes a message/delivery-status
// (RFC 3464), the opposite of what [MS-OXCMAIL], 2.2.3.7.1 has a server do.
//
// Files may be damaged or made to harm. What cannot be read is left out, and no
// file takes time or space beyond what its length allows.
//
// [MS-CFB]: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/
// [MS-OXMSG]: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxmsg/
// [MS-OXCMAIL]: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmail/
package outlook
