using System.Globalization;
using ContactBot.Activities;
using ContactBot.Host.LiveBot;

namespace ContactBot.Host.CommandLine.Chat;

/// <summary>Shows what the bot sends as text; buttons become numbered choices, which hold until the bot says something else.</summary>
internal sealed class ChatScreen(TextWriter output)
{
    private readonly List<ChatChoice> _choices = [];

    public void Show(IReadOnlyList<Activity> activities)
    {
        _choices.Clear();
        foreach (var activity in activities)
        {
            Show(activity);
        }

        for (var index = 0; index < _choices.Count; index++)
        {
            output.WriteLine($"  {index + 1}. {_choices[index].Title}");
        }
    }

    /// <summary>Tells that the files have changed, and what is wrong with them now.</summary>
    public void ShowChange(DialogRefusal? refusal)
    {
        output.WriteLine(refusal is null ? "[the dialogs have changed and are in use]" : "[the change is refused; the last good version stays in use]");
        foreach (var mistake in refusal?.Mistakes ?? [])
        {
            output.WriteLine(mistake);
        }
    }

    /// <summary>What a line that was typed sends; null where it is a choice that only opens a page, whose address is shown.</summary>
    public Activity? Choose(string line)
    {
        if (!int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > _choices.Count)
        {
            return new Activity { Type = ActivityTypes.Message, Text = line };
        }

        var choice = _choices[number - 1];
        if (choice.Address is not null)
        {
            output.WriteLine(choice.Address);
        }

        return choice.Message();
    }

    private void Show(Activity activity)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Message:
                ShowMessage(activity);
                break;
            case ActivityTypes.Typing or ActivityTypes.Trace or "delay":
                break;
            default:
                output.WriteLine(activity.Name is null ? $"[{activity.Type}]" : $"[{activity.Type}: {activity.Name}]");
                break;
        }
    }

    private void ShowMessage(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.Text))
        {
            output.WriteLine(activity.Text);
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            foreach (var line in CardText.Of(attachment, _choices))
            {
                output.WriteLine($"  | {line}");
            }
        }

        foreach (var action in activity.SuggestedActions?.Actions ?? [])
        {
            _choices.Add(ChatChoice.Of(action));
        }
    }
}
