using ContactBot.Activities;
using ContactBot.Channels.DirectLine.Activities;
using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.Conversations;
using ContactBot.Storage;
using ContactBot.Storage.Attachments;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Channels.DirectLine.Upload;

/// <summary><c>POST conversations/{id}/upload</c>: files, and the message they belong to.</summary>
internal sealed class UploadFiles(
    CallerAuthentication authentication,
    PostActivity post,
    AttachmentLinks links,
    ConversationGrains conversations,
    IDbContextFactory<ContactBotContext> contexts,
    TimeProvider time)
{
    public async Task<IResult> HandleAsync(HttpContext context, string conversationId)
    {
        var (caller, refusal) = await authentication.AuthenticateAsync(context, conversationId);
        if (caller is null)
        {
            return refusal!;
        }

        if (await conversations[conversationId].GetAsync() is not { } conversation)
        {
            return DirectLineResults.UnknownConversation();
        }

        var (form, unreadable) = await UploadForm.ReadAsync(context.Request, context.RequestAborted);
        if (form is null)
        {
            return unreadable!;
        }

        var stored = new List<StoredAttachment>(form.Files.Count);
        foreach (var file in form.Files)
        {
            if (FileKind.Of(file.Content, file.Name) is not { } kind)
            {
                return DirectLineResults.UnsupportedMediaType($"CB3025: «{file.Name}» is of a kind that is not accepted; send {FileKind.Names}.");
            }

            stored.Add(new StoredAttachment
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                BodyId = conversation.BodyId,
                ConversationId = conversationId,
                Name = file.Name,
                ContentType = kind.ContentType,
                Size = file.Content.Length,
                Content = file.Content,
                CreatedAt = time.GetUtcNow(),
            });
        }

        await using (var database = await contexts.CreateDbContextAsync(context.RequestAborted))
        {
            database.Attachments.AddRange(stored);
            await database.SaveChangesAsync(context.RequestAborted);
        }

        return await post.ReceiveAsync(context, conversationId, caller, MessageWith(context, form.Activity, stored));
    }

    // The order and the names are the message's; the files may have come in any order.
    private Activity MessageWith(HttpContext context, Activity? activity, List<StoredAttachment> stored)
    {
        activity ??= new Activity { Type = ActivityTypes.Message, From = new ChannelAccount { Id = context.Request.Query["userId"] } };
        var announced = activity.Attachments ?? [];
        activity.Attachments =
        [
            .. stored
                .OrderBy(file => PlaceOf(announced, file.Name))
                .Select(file => new Attachment { Name = file.Name, ContentType = file.ContentType, ContentUrl = links.For(context, file.Id) }),
        ];
        return activity;
    }

    private static int PlaceOf(IList<Attachment> announced, string name)
    {
        for (var place = 0; place < announced.Count; place++)
        {
            if (announced[place].Name == name)
            {
                return place;
            }
        }

        return int.MaxValue;
    }
}
