namespace ContactBot.Simulator.Messaging.OptOut;

/// <summary>What Twilio itself answers.</summary>
internal static class OptOutReply
{
    public static string To(string kind, OptOutHandling handling) => (kind, handling) switch
    {
        ("STOP", OptOutHandling.Advanced) => "Non riceverà più messaggi da questo numero. Per riceverli di nuovo risponda START.",
        ("START", OptOutHandling.Advanced) => "Riceverà di nuovo i messaggi da questo numero. Per non riceverli risponda STOP.",
        (_, OptOutHandling.Advanced) => "Servizio di messaggi del Comune. Per non ricevere messaggi risponda STOP.",
        ("STOP", _) => "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
        ("START", _) => "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
        _ => "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    };
}
