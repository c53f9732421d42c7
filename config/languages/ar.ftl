## call

# ما يُقال عند النداء: الرقم والمكتب فقط، ولا يُذكر اسم الخدمة أبدًا.
# Digits stay figures: the engine vowels them right only then. Zero is the exception.
call-phrase = الرقم { $number }. { $desk }.
call-digit =
    { $digit ->
        [0] صفر
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
       *[9] 9
    }
call-letter =
    { $letter ->
        [A] أَيْ
        [B] بِي
        [C] سِي
        [D] دِي
        [E] إِي
        [F] إِفْ
        [G] جِي
        [H] إِتْش
        [I] آيْ
        [J] جَيْ
        [K] كَيْ
        [L] إِلْ
        [M] إِمْ
        [N] إِنْ
        [O] أُوْ
        [P] پِي
        [Q] كْيُو
        [R] آرْ
        [S] إِسْ
        [T] تِي
        [U] يُو
        [V] فِي
        [W] دَبِلْيُو
        [X] إِكْسْ
        [Y] وَايْ
       *[Z] زَدْ
    }

## command

command-bug = حدث خلل في برنامج Vuoro نفسه ({ $what }). تجد المزيد في الملف { $file }
command-time-unreadable = ‏"{ $told }" ليس وقتًا. اكتبه هكذا: 2026-11-24T10:00 أو اكتب: now
command-check-warning = انتبه إلى هذا: { $fault }
command-check-faults = { $faults ->
    [one] يجب إصلاح خطأ واحد قبل النشر.
    [two] يجب إصلاح خطأين قبل النشر.
    [few] يجب إصلاح { $faults } أخطاء قبل النشر.
   *[other] يجب إصلاح { $faults } خطأ قبل النشر.
}
command-check-sound = ‏{ $centre }: كل شيء سليم. عدد الخدمات: { $services }، وعدد المكاتب: { $desks }.
command-published = ‏{ $centre }: الإصدار { $number } ساري المفعول الآن.
command-published-already = لم يتغير شيء: يبقى الإصدار { $number } ساري المفعول.
command-restored = الإصدار { $number } ساري المفعول الآن، وهو مطابق للإصدار { $earlier }.
command-restored-from = مطابق للإصدار { $number }. { $note }
command-exported = الإصدار { $number } في المجلد { $folder }. عدّله هناك ثم انشره: vuoro publish { $folder }
command-column-version = الإصدار
command-column-when = تاريخ النشر
command-column-note = ملاحظة
command-column-service = الخدمة
command-column-name = الاسم
command-column-door = الآن
command-column-waiting = المنتظرون
command-column-longest = أطول انتظار
command-column-device = الجهاز
command-column-seen = آخر ظهور
command-column-health = الحالة
command-minutes = { $n } د
command-door-open = مفتوح
command-door-numbers-early = يفتح قريبًا ويعطي أرقامًا
command-door-closed = مغلق
command-door-no-more-numbers = لا أرقام أخرى اليوم
command-notice-up = الإعلان { $number } معروض الآن.
command-notice-down = أُزيل الإعلان { $number }.
command-notice-unreadable = اكتب كل إعلان هكذا: اللغة=النص، مثل ar="المصعد 2 معطل". هذا ليس كذلك: { $told }
command-ticket-service = الخدمة
command-ticket-errand = الغرض
command-ticket-ahead = قبلك
command-ticket-taken = وقت الأخذ
command-ticket-wait-at = انتظر عند
command-ticket-word = كلمة التحقق
command-ticket-code = الرمز
command-called-again = نداء جديد
command-nobody-waits = لا أحد ينتظر { $desk }.
command-desk-called = { $calls ->
    [one] نودي على { $number } إلى { $desk }: { $service }.
   *[other] نودي على { $number } مرة أخرى إلى { $desk }: { $service }.
}
command-desk-serving = تجري خدمة { $number } عند { $desk }.
command-desk-served = تمت خدمة { $number } عند { $desk }.
command-desk-missed = لم يحضر { $number } إلى { $desk }، ويمكنه العودة اليوم.
command-desk-waiting = ‏{ $number } ينتظر من جديد: { $service }.
command-shots-drawn = { $n ->
    [one] صورة واحدة في { $folder }
    [two] صورتان في { $folder }
    [few] { $n } صور في { $folder }
   *[other] { $n } صورة في { $folder }
}
command-run-database = قاعدة بيانات الدور: { $address }
command-run-no-display = لا توجد شاشة في هذا الجهاز. بدلًا من ذلك تجري زيارة معدّة مسبقًا عبر البرامج الحقيقية.
command-run-visit = تجري زيارة معدّة مسبقًا عبر البرامج الحقيقية.
command-run-demo-time = لا تعطي أي خدمة أرقامًا الآن، لذلك يعمل المركز بوقت العرض التجريبي: { $at }. لإنهائه: vuoro queue --at now
command-run-running = المركز يعمل. أوقفه بالضغط على Ctrl-C.
command-run-stopped = توقف. عند التشغيل من جديد يستمر اليوم نفسه.
command-run-crashed = انتهى { $part } فجأة وجرى تشغيله من جديد.
command-run-closed = أُغلق { $part }.
command-run-said-why = لا يستطيع { $part } العمل؛ السبب في سطره أعلاه.
command-run-gave-up = انتهى { $part } مرات كثيرة وسيبقى متوقفًا.
command-visit-earlier = { $n ->
    [one] جرت أولًا خدمة زائر سابق واحد.
    [two] جرت أولًا خدمة زائرين سابقين.
    [few] جرت أولًا خدمة { $n } زوار سابقين.
   *[other] جرت أولًا خدمة { $n } زائرًا سابقًا.
}
command-visit-taken = جهاز الأرقام: لمسة على { $service } أعطت الرقم { $number }.
command-visit-printed = الطابعة: خرجت ورقة الرقم { $number }.
command-visit-called = المكتب { $desk }: ضغطة واحدة نادت الرقم { $number }.
command-visit-shown = الصالة: الرقم { $number } على الشاشة.
command-visit-done = { $n } صورة، واحدة لكل خطوة، في { $folder }
refused-not-missed-here = ‏{ $number } ليس بين من فاتهم النداء إلى { $desk } اليوم.
refused-unknown-kiosk = لا يوجد جهاز أرقام باسم { $kiosk }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-no-ticket-numbered = لا يوجد رقم { $number } اليوم.
refused-no-open-service = لا تعطي أي خدمة أرقامًا في الأسابيع القادمة. راجع أوقات العمل أو حدد وقتًا بالخيار ‎--at.
refused-no-desk-serves = لا يوجد مكتب يقدم { $service }. أضفها إلى ملف عمل أو حدد مكتبًا بالخيار ‎--desk.
trouble-file-write = لا يمكن كتابة الملف { $file }: ‏{ $why }. اختر ملفًا آخر.
trouble-visit-stuck = توقفت الزيارة عند { $part } ({ $order }): { $why }. السجل بجانب الصور.
trouble-visit-no-slip = لم تخرج ورقة الرقم { $number } ({ $outcome }). الرقم نفسه محفوظ.
trouble-part-not-started = لم يبدأ { $part }. السبب في سطوره أعلاه.

## common

common-language = اللغة
common-still-there = هل ما زلت هنا؟
common-starts-again =
    { $seconds ->
        [zero] تعود الشاشة إلى البداية الآن.
        [one] تعود الشاشة إلى البداية بعد ثانية واحدة.
        [two] تعود الشاشة إلى البداية بعد ثانيتين.
        [few] تعود الشاشة إلى البداية بعد { $seconds } ثوانٍ.
        [many] تعود الشاشة إلى البداية بعد { $seconds } ثانية.
       *[other] تعود الشاشة إلى البداية بعد { $seconds } ثانية.
    }
common-go-on = متابعة
common-demo-time = وقت تجريبي

## desk

desk-next = التالي
desk-arrived = حضر
desk-recall = نادِ مرة أخرى
desk-missed = لم يحضر
desk-done = انتهى
desk-back = إعادة إلى الدور
desk-give = أعطِ رقمًا
desk-leave = إغلاق
desk-key-space = المسافة
desk-key-escape = Esc

desk-next-call = ينادي أول المنتظرين
desk-next-serving = ينهي { $number } وينادي التالي
desk-next-serving-last = ينهي { $number }. لا أحد غيره ينتظر
desk-next-called = { $number } لم يحضر بعد
desk-next-nobody = لا أحد ينتظر
desk-next-away = لا اتصال الآن
desk-next-busy = لحظة

desk-empty = لا زائر عند المكتب
desk-empty-waiting =
    { $waiting ->
        [0] لا أحد ينتظر.
        [one] زائر واحد ينتظر.
        [two] زائران ينتظران.
        [few] { $waiting } زوار ينتظرون.
       *[other] { $waiting } زائرًا ينتظرون.
    }

desk-called-for = نودي قبل { $time }
desk-served-for = مدة الخدمة { $time }
desk-begins-in = تبدأ الخدمة تلقائيًا بعد { $time }
desk-begins-now = تبدأ الخدمة تلقائيًا الآن
desk-estimated = وقت بدء الخدمة تقديري
desk-called-times =
    { $n ->
        [two] نودي مرتين
        [few] نودي { $n } مرات
       *[other] نودي { $n } مرة
    }
desk-waited = انتظر { $minutes } د
desk-word = كلمة التحقق { $word }
desk-slip-none = لم تُطبع التذكرة
desk-slip-unknown = ربما لم تُطبع التذكرة
desk-why-oldest =
    { $heads ->
        [one] الأول في الدور
        [two] الأطول انتظارًا في دورين
        [few] الأطول انتظارًا في { $heads } أدوار
       *[other] الأطول انتظارًا في { $heads } دورًا
    }
desk-why-longest_wait = تجاوز حد الانتظار، لذلك يأتي أولًا

desk-queues = الأدوار
desk-tab-waiting = ينتظرون
desk-tab-called = نودوا
desk-tab-missed = لم يحضروا
desk-queue-longest = الأطول { $minutes } د
desk-queue-over = الأطول { $minutes } د، فوق { $target } د
desk-queue-calm = لا أحد ينتظر
desk-queue-counted =
    { $waiting ->
        [one] زائر واحد ينتظر
        [two] زائران ينتظران
        [few] { $waiting } زوار ينتظرون
       *[other] { $waiting } زائرًا ينتظرون
    }
desk-door-closed = مغلق
desk-door-numbers_early = يُفتح قريبًا
desk-door-no_more_numbers = لا أرقام أخرى اليوم
desk-minutes = { $minutes } د
desk-none-waiting = لا أحد ينتظر.
desk-none-called = لم تنادِ أحدًا اليوم.
desk-none-missed = كل من نودي قد حضر.

desk-state-called = نودي
desk-state-serving = عند المكتب
desk-state-served = خُدم
desk-state-missed = لم يحضر
desk-state-waiting = عاد إلى الدور
desk-state-held = مؤجل
desk-state-cancelled = أُلغي
desk-state-expired = انتهى

desk-ask = هل حضر { $number }؟
desk-ask-says = نودي قبل { $time } ولم يُسجَّل حضوره.
desk-ask-arrived = تبدأ الخدمة
desk-ask-missed = ثم ينادي التالي
desk-ask-recall = ينتظر قليلًا

desk-give-title = أعطِ رقمًا عند المكتب
desk-give-says = يمكن ذلك أيضًا حين لا تُعطى أرقام أخرى في الردهة.
desk-give-service = الخدمة
desk-give-language = لغة الزائر
desk-given = رقم الزائر { $number }
desk-given-says = { $service }. كلمة التحقق { $word }. اكتب الاثنين: لا تُطبع تذكرة.

desk-nobody = لا أحد ينتظر.
desk-returned = عاد { $number } إلى الدور.
desk-away = لا اتصال بالدور منذ الساعة { $time }
desk-away-says = ترى ما كان معروفًا حينها. لا يمكن الآن مناداة أحد أو تسجيل شيء. يستمر العمل هنا تلقائيًا عند عودة الاتصال.
desk-away-act = لم يُنفَّذ: لا اتصال بالدور.
desk-unsure = لم يتأكد تنفيذ «{ $action }»
desk-unsure-says = انقطع الاتصال. عند عودته تعرض هذه النافذة ما تم فعلًا.
desk-fault = لم ينجح ذلك. حاول مرة أخرى. إن تكرر، أخبر المسؤول عن النظام.
desk-demo = وقت تجريبي

## fault

fault-did-you-mean = هل تقصد «{ $likely }»؟

fault-folder-missing = هذا المجلّد غير موجود.
fault-folder-missing-mend = اكتب مسار المجلّد الذي يحتوي على centre.toml.
fault-folder-is-file = هذا ملفّ وليس مجلّداً.
fault-folder-is-file-mend = اكتب مسار المجلّد الذي يحتوي على centre.toml.
fault-main-file-missing = لا يوجد { $name } في هذا المجلّد.
fault-main-file-missing-mend = اكتب مسار مجلّد مركز، أو أنشئ { $name }.
fault-file-missing = هذا الملفّ غير موجود.
fault-file-missing-mend = اكتب مسار ملفّ موجود.
fault-file-too-large = حجم الملفّ أكبر من { $megabytes } ميغابايت.
fault-file-too-large-mend = صغّر الملفّ أو أخرجه من المجلّد.
fault-file-unreadable = تتعذّر قراءة الملفّ: { $reason }.
fault-file-unreadable-mend = احصل على إذن القراءة أو أخرج الملفّ من المجلّد.
fault-not-utf-8 = الملفّ غير مكتوب بترميز UTF-8.
fault-not-utf-8-mend = احفظه من جديد بترميز UTF-8.
fault-toml-broken = هذا ليس TOML: { $reason }.
fault-toml-broken-mend = ابحث في هذا السطر والذي قبله عن علامة اقتباس أو قوس أو علامة مساواة ناقصة.
fault-toml-too-deep = القوائم أو المجموعات متداخلة أكثر من اللازم.
fault-toml-too-deep-mend = اكتب الملفّ كما في المركز النموذجي.
fault-key-twice = «{ $key }» موجود أيضاً في { $other }.
fault-key-twice-mend = أبقِه في أحد الملفّين فقط.

fault-key-unknown = لا يوجد هنا إعداد باسم «{ $key }».
fault-key-unknown-mend = المعروف هنا: { $known }.
fault-key-missing = «{ $key }» ناقص.
fault-key-missing-mend = أضف سطراً يبدأ بـ «{ $key } =».
fault-not-text = يجب أن يكون هنا نصّ.
fault-not-text-mend = ضعه بين علامتي اقتباس.
fault-not-whole-number = يجب أن يكون هنا عدد صحيح.
fault-not-whole-number-mend = اكتب أرقاماً فقط بدون علامات اقتباس.
fault-not-number = يجب أن يكون هنا عدد.
fault-not-number-mend = اكتب أرقاماً، مع نقطة للكسور وبدون علامات اقتباس.
fault-not-yes-or-no = يجب أن يكون هنا true أو false.
fault-not-yes-or-no-mend = اكتب true أو false بدون علامات اقتباس.
fault-not-list = يجب أن تكون هنا قائمة.
fault-not-list-mend = ضعها بين قوسين مربّعين، أو اكتب [[…]] فوق كلّ جزء.
fault-not-table = يجب أن تكون هنا مجموعة إعدادات.
fault-not-table-mend = اكتب سطراً لكلّ منها، مثل name.ar = "المكتبة".
fault-not-time = «{ $written }» ليس وقتاً من اليوم.
fault-not-time-mend = اكتبه بين علامتي اقتباس، مثل "15:30".
fault-empty = لا يوجد شيء هنا.
fault-empty-mend = اكتب هنا شيئاً واحداً على الأقل.
fault-too-long = النصّ أطول من الحدّ المسموح به: { $limit } من الأحرف.
fault-too-long-mend = اختصره.
fault-too-many = العدد هنا أكبر من { $limit }.
fault-too-many-mend = احذف بعضها.
fault-too-small = «{ $written }» أصغر من اللازم: الحدّ هو { $limit }.
fault-too-small-mend = اختر عدداً أكبر.
fault-too-large = «{ $written }» أكبر من اللازم: الحدّ هو { $limit }.
fault-too-large-mend = اختر عدداً أصغر.
fault-not-one-of = «{ $written }» ليس من الخيارات.
fault-not-one-of-mend = اختر واحداً من هذه: { $known }.
fault-not-id = لا يصلح «{ $written }» معرّفاً.
fault-not-id-mend = ابدأ بحرف لاتيني صغير a-z ثمّ أحرف صغيرة وأرقام و- و_، بما لا يزيد على 40.
fault-not-language = «{ $written }» ليس رمز لغة.
fault-not-language-mend = اكتب رمزاً مثل fi أو sv أو en.
fault-not-hue = «{ $written }» ليس لوناً.
fault-not-hue-mend = اكتب # وستّ خانات، مثل "#035391".
fault-not-letter = «{ $written }» ليس حرفاً لاتينياً كبيراً.
fault-not-letter-mend = اختر حرفاً واحداً من A إلى Z.
fault-not-country = «{ $written }» ليس رمز بلد.
fault-not-country-mend = اكتب حرفين كبيرين، مثل "FI".
fault-not-printer = «{ $written }» ليس عنوان طابعة.
fault-not-printer-mend = ابدأ بـ network:// أو usb:// أو serial:// أو file:// أو cups://.
fault-not-database = «{ $written }» ليس عنوان قاعدة بيانات.
fault-not-database-mend = ابدأ بـ sqlite:/// أو postgresql://.
fault-unfit = هذا لا يناسب هنا: { $reason }.
fault-unfit-mend = اكتبه كما في المركز النموذجي.

fault-id-twice = المعرّف «{ $id }» مستخدم مرّتين.
fault-id-twice-mend = أعطِ أحدهما معرّفاً آخر.
fault-unknown-places = لا يوجد مكان «{ $id }».
fault-unknown-places-mend = الأماكن المعروفة: { $known }.
fault-unknown-services = لا توجد خدمة «{ $id }».
fault-unknown-services-mend = الخدمات المعروفة: { $known }.
fault-unknown-series = لا توجد سلسلة أرقام «{ $id }».
fault-unknown-series-mend = السلاسل المعروفة: { $known }.
fault-unknown-profiles = لا يوجد ملفّ خدمة «{ $id }».
fault-unknown-profiles-mend = ملفّات الخدمة المعروفة: { $known }.
fault-unknown-desks = لا يوجد مكتب «{ $id }».
fault-unknown-desks-mend = المكاتب المعروفة: { $known }.
fault-listed-twice = «{ $id }» موجود مرّتين في هذه القائمة.
fault-listed-twice-mend = احذف أحدهما.
fault-fallback-itself = الخدمة تحيل الزوّار إلى نفسها.
fault-fallback-itself-mend = اذكر خدمة أخرى أو احذف السطر.
fault-time-zone = لا توجد منطقة زمنية «{ $written }».
fault-time-zone-mend = اكتب اسم IANA مثل "Europe/Helsinki".
fault-country-unknown = العطل الرسمية في البلد «{ $written }» غير معروفة.
fault-country-unknown-mend = اكتب رمز بلد مثل "FI".
fault-hours = لا يمكن فهم أوقات العمل ابتداءً من «{ $near }».
fault-hours-mend = اكتبها هكذا: "Mo-Fr 08:00-16:00; PH off".
fault-icon-missing = لا توجد صورة «{ $icon }» في المجلّد icons.
fault-icon-missing-mend = أضف الملفّ أو اذكر صورة موجودة هناك.
fault-hue-pale = اللون { $hue } فاتح أكثر من اللازم: تباينه مع الأبيض { $contrast }:1 والمطلوب { $least }:1 على الأقل.
fault-hue-pale-mend = اختر لوناً أغمق.
fault-label-twice = مكتبان يحملان اللافتة نفسها «{ $label }».
fault-label-twice-mend = أعطِ كلّ مكتب لافتة خاصّة به ليجد الزائر المكتب الصحيح.

fault-letter-twice = الحرف { $letter } تستخدمه السلسلة «{ $other }».
fault-letter-twice-mend = اختر حرفاً آخر.
fault-range-backwards = ينتهي النطاق عند { $last } قبل أن يبدأ عند { $first }.
fault-range-backwards-mend = اكتب العدد الأصغر أوّلاً.
fault-ranges-overlap = في النطاقين { $one } و { $other } أرقام مشتركة.
fault-ranges-overlap-mend = اجعل أحدهما ينتهي قبل أن يبدأ الآخر.
fault-ranges-small = عدد الأرقام في النطاقات { $declared }، واليوم الأكثر ازدحاماً يحتاج إلى { $wanted }.
fault-ranges-small-mend = أضف نطاقاً، وإلّا استمرّت الأرقام بأربع خانات.
fault-series-unused = لا تستخدم أيّ خدمة السلسلة «{ $id }».
fault-series-unused-mend = احذفها أو اذكرها في خدمة.
fault-series-missing = الخدمة تعطي أرقاماً وليست لها سلسلة أرقام.
fault-series-missing-mend = أضف سطراً يبدأ بـ «series =» أو السطر «gives_numbers = false».
fault-waiting-place-missing = الخدمة تعطي أرقاماً وليس لها مكان انتظار.
fault-waiting-place-missing-mend = أضف سطراً يبدأ بـ «waiting_place =».
fault-waiting-place-without-lobby = لا توجد شاشة في «{ $place }» تعرض نداءات هذه الخدمة.
fault-waiting-place-without-lobby-mend = اختر مكان انتظار فيه شاشة، أو أضف الخدمة إلى تلك الشاشة.
fault-nobody-serves = الخدمة تعطي أرقاماً ولا يقدّمها أيّ مكتب.
fault-nobody-serves-mend = أضف «{ $id }» إلى ملفّ خدمة أحد المكاتب.
fault-on-no-kiosk = الخدمة تعطي أرقاماً ولا يعرضها أيّ جهاز.
fault-on-no-kiosk-mend = أضف «{ $id }» إلى خدمات أحد الأجهزة.

fault-public-name-missing = تحتاج الخدمة المتكتّمة إلى اسم محايد للقسائم والشاشات.
fault-public-name-missing-mend = أضف أسطراً تبدأ بـ «public_name.»، سطراً لكلّ لغة.
fault-public-name-own = هذه الخدمة وحدها تحمل هذا الاسم أمام الناس، فالاسم يكشفها.
fault-public-name-own-mend = استخدم اسم خدمة عاديّة لها السلسلة نفسها.
fault-series-not-shared = لا تستخدم هذه السلسلة إلّا خدمات متكتّمة، فحرفها يكشفها.
fault-series-not-shared-mend = اذكر سلسلة خدمة لا حرج في أن يُرى أحد عندها.
fault-name-shown = «{ $text }» يكشف خدمة متكتّمة بكلمة «{ $word }».
fault-name-shown-mend = اختر كلمات محايدة مثل «الاستقبال B».

fault-translation-missing = النصّ ناقص باللغة «{ $language }».
fault-translation-missing-mend = أضفه بهذه اللغة.
fault-language-without-texts = لا توجد نصوص للشاشات باللغة «{ $language }».
fault-language-without-texts-mend = أضف الملفّ languages/{ $language }.ftl أو احذف اللغة.
fault-voice-language = لغة الصوت «{ $language }» ليست من لغات المركز.
fault-voice-language-mend = اختر إحدى لغات المركز.
fault-catalogue-name = «{ $written }» ليس رمز لغة.
fault-catalogue-name-mend = سمِّ الملفّ باسم لغته، مثل et.ftl.
fault-text-broken = هذا ليس Fluent: «{ $key }».
fault-text-broken-mend = اكتب «مفتاح = نصّ» وأزِح الأسطر التالية إلى الداخل.
fault-text-twice = المفتاح «{ $key }» موجود مرّتين في هذا الملفّ.
fault-text-twice-mend = احذف أحدهما.
fault-text-unknown = لا تستخدم أيّ شاشة نصّاً باسم «{ $key }».
fault-text-unknown-mend = قارن المفتاح بنصوص المنتج الإنجليزية.
fault-text-missing = { $count ->
    [one] نصّ واحد ناقص: { $some }.
    [two] نصّان ناقصان: { $some }.
    [few] { $count } نصوص ناقصة، منها { $some }.
    [many] { $count } نصّاً ناقصاً، منها { $some }.
   *[other] { $count } نصّ ناقص، منها { $some }.
}
fault-text-missing-mend = تظهر بالإنجليزية إلى أن تُضاف.
fault-placeholder-unknown = في النصّ «{ $key }» اسم «{ $placeholder }» لا تُعطى له قيمة.
fault-placeholder-unknown-mend = استخدم أسماء النصّ الإنجليزي للمنتج.
fault-placeholder-missing = لا يذكر النصّ «{ $key }» «{ $placeholder }».
fault-placeholder-missing-mend = قارنه بالنصّ الإنجليزي للمنتج.

## kiosk

kiosk-question = أيّ خدمة تحتاج؟
kiosk-my-number = رقمي
kiosk-my-number-says = لديك رقم؟ اعرف دورك أو ألغِ الرقم.
kiosk-back = رجوع
kiosk-home = الصفحة الأولى

kiosk-moment =
    { $days ->
        [0] اليوم الساعة { $time }
        [1] غداً الساعة { $time }
       *[other] { $weekday ->
            [1] يوم الاثنين الساعة { $time }
            [2] يوم الثلاثاء الساعة { $time }
            [3] يوم الأربعاء الساعة { $time }
            [4] يوم الخميس الساعة { $time }
            [5] يوم الجمعة الساعة { $time }
            [6] يوم السبت الساعة { $time }
           *[7] يوم الأحد الساعة { $time }
        }
    }
kiosk-moment-date = يوم { $date } الساعة { $time }
kiosk-opens = يفتح { $moment }
kiosk-line-open = مفتوح حتى { $time }
kiosk-line-open-now = مفتوح الآن
kiosk-line-booked = بموعد مسبق فقط
kiosk-line-early =
    الأرقام متاحة
    يفتح { $time }
kiosk-line-closed = مغلق
kiosk-line-no-more = لا أرقام أخرى اليوم
kiosk-line-both =
    { $open }
    { $waiting }
kiosk-waiting =
    { $n ->
        [0] لا أحد ينتظر
        [one] ينتظر شخص واحد
        [two] ينتظر شخصان
        [few] ينتظر { $n } أشخاص
        [many] ينتظر { $n } شخصاً
       *[other] ينتظر { $n } شخص
    }

kiosk-what = ما موضوع زيارتك؟
kiosk-take = خذ رقماً
kiosk-taking = رقمك في الطريق
kiosk-closed-title = مغلق الآن
kiosk-no-more-title = لا أرقام أخرى اليوم
kiosk-no-more-fallback = إن كان الأمر عاجلاً فاسأل هنا اليوم: { $service }
kiosk-walk-in-title = ادخل مباشرة
kiosk-walk-in-says = لا تحتاج إلى رقم.
kiosk-booked-title = احضر في موعدك المحجوز
kiosk-booked-says = أخبر الموظفين هناك بوصولك. لا تحتاج إلى رقم.
kiosk-booked-fallback = ليس لديك موعد؟ اسأل هنا: { $service }
kiosk-place = مكان الخدمة
kiosk-waiting-place = مكان الانتظار
kiosk-place-floor = { $place }، الطابق { $floor }

kiosk-your-number = رقمك
kiosk-ahead =
    { $n ->
        [0] أنت التالي
        [one] شخص واحد قبلك
        [two] شخصان قبلك
        [few] { $n } أشخاص قبلك
        [many] { $n } شخصاً قبلك
       *[other] { $n } شخص قبلك
    }
kiosk-taken = أُخذ الساعة { $time }
kiosk-slip-coming = ورقتك قيد الطباعة
kiosk-slip-printed = خذ ورقتك
kiosk-slip-missing = لم تخرج الورقة
kiosk-slip-unsure = لم تخرج ورقة؟
kiosk-slip-write = رقمك صالح. اكتبه أو صوّر هذه الصفحة.
kiosk-slip-keep = تعرض شاشة مكان الانتظار رقمك عندما يحين دورك.
kiosk-word = كلمة التحقق
kiosk-word-says = برقمك وبهذه الكلمة تعرف دورك في الطابور من أيّ جهاز كهذا.
kiosk-cancel = خدمة غير صحيحة؟ ألغِ هذا الرقم
kiosk-cancel-short = ألغِ هذا الرقم
kiosk-next-visitor = الزائر التالي
kiosk-confirm-title = هل تلغي { $number }؟
kiosk-confirm-says = ستتنازل عن مكانك في الطابور.
kiosk-confirm-yes = ألغِ الرقم
kiosk-confirm-no = احتفظ بالرقم

kiosk-find-number = أدخل رقمك
kiosk-find-scan = أو ضع رمز الورقة أمام القارئ.
kiosk-find-word = أدخل كلمة التحقق
kiosk-find-word-says = فيها أربعة أحرف، وهي مطبوعة على ورقتك.
kiosk-find-next = تابع
kiosk-find-go = ابحث عن رقمي
kiosk-find-erase = امسح
kiosk-finding = نبحث عن رقمك

kiosk-found-waiting = أنت في الطابور
kiosk-found-waiting-says = تعرض شاشة مكان الانتظار رقمك عندما يحين دورك.
kiosk-found-called = حان دورك
kiosk-found-called-says = توجّه الآن إلى:
kiosk-found-serving = أنت عند الموظف الآن
kiosk-found-serving-says = توجّه إلى:
kiosk-found-missed = لقد نودي رقمك
kiosk-found-missed-says = هل أنت هنا الآن؟ ستحصل على مكان قرب بداية الطابور.
kiosk-found-served = انتهت هذه الزيارة
kiosk-found-served-says = إن كان لديك أمر آخر فخذ رقماً جديداً.
kiosk-found-held = رقمك معلّق مؤقّتاً
kiosk-found-held-says = سينادي عليك الموظفون مجدّداً. رقمك محفوظ.
kiosk-found-cancelled = أُلغي الرقم
kiosk-found-cancelled-says = لم تعد في الطابور.
kiosk-found-expired = لم يعد الرقم صالحاً
kiosk-found-expired-says = خذ رقماً جديداً من الصفحة الأولى.
kiosk-come-back = عد إلى الطابور
kiosk-done = تمّ

kiosk-away = لا اتصال بالطابور منذ الساعة { $time }. لا يمكن إعطاء أرقام الآن. المس خدمة لتعرف مكانها، واسأل موظفيها.
kiosk-away-title = لا يمكن إعطاء أرقام الآن
kiosk-away-service = لا يوجد اتصال بالطابور. توجّه مباشرة إلى المكان واسأل الموظفين.
kiosk-away-short = لا يوجد اتصال بالطابور الآن.
kiosk-trouble-title = لم يصل رقمك
kiosk-trouble-says = يمكنك المحاولة مجدّداً: لن تحصل إلا على رقم واحد. إن لم يصل فاسأل الموظفين.
kiosk-trouble-away = لا يوجد اتصال بالطابور الآن. يمكنك المحاولة هنا عندما يعود الاتصال، أو اسأل الموظفين.
kiosk-trouble-short = لم يتمّ ذلك. حاول بعد قليل أو اسأل الموظفين.
kiosk-again = حاول مجدّداً
kiosk-gone = لم تعد هذه الخدمة هنا. اختر مجدّداً من الصفحة الأولى.
kiosk-start-title = أهلاً بك
kiosk-start-says = تظهر الخدمات هنا بعد لحظات.
kiosk-start-away-title = لا يمكن إعطاء أرقام الآن
kiosk-start-away-says = لا يوجد اتصال بالطابور. توجّه إلى الخدمة التي تحتاجها أو اسأل الموظفين. تعود هذه الصفحة من تلقاء نفسها.

## lobby

lobby-recent = آخر النداءات
lobby-last = آخر نداء
lobby-again = نداء مكرَّر
lobby-idle = يظهر رقمك هنا عندما يحين دورك.
lobby-demo-time = وقت العرض التجريبي
lobby-stale-seconds =
    { $seconds ->
        [zero] المعلومات حديثة الآن. اسأل الموظفين.
        [one] المعلومات قبل ثانية واحدة. اسأل الموظفين.
        [two] المعلومات قبل ثانيتين. اسأل الموظفين.
        [few] المعلومات قبل { $seconds } ثوانٍ. اسأل الموظفين.
        [many] المعلومات قبل { $seconds } ثانية. اسأل الموظفين.
       *[other] المعلومات قبل { $seconds } ثانية. اسأل الموظفين.
    }
lobby-stale-minutes =
    { $minutes ->
        [zero] المعلومات حديثة الآن. اسأل الموظفين.
        [one] المعلومات قبل دقيقة واحدة. اسأل الموظفين.
        [two] المعلومات قبل دقيقتين. اسأل الموظفين.
        [few] المعلومات قبل { $minutes } دقائق. اسأل الموظفين.
        [many] المعلومات قبل { $minutes } دقيقة. اسأل الموظفين.
       *[other] المعلومات قبل { $minutes } دقيقة. اسأل الموظفين.
    }

## office

refused-base-not-latest = صُدِّر هذا المجلد من الإصدار { $base }، لكن الإصدار الساري هو { $latest }. صدِّر الإصدار { $latest } وأجرِ تغييراتك فيه ثم انشره.
refused-centre-without-files = لم يُقرأ المركز { $centre } من مجلد بصورته الحالية. حمِّله من مجلده وانشره مرة أخرى.
refused-database-address = «{ $address }» ليس عنوان قاعدة بيانات. اكتب postgresql://user@host/name أو sqlite:///path أو مسار ملف.
refused-database-on-share = ستكون قاعدة البيانات { $path } على قرص شبكي تفقد فيه SQLite البيانات. اختر مجلدًا على قرص هذا الجهاز أو عنوان postgresql://.
refused-folder-not-empty = المجلد { $folder } ليس فارغًا. اختر مجلدًا جديدًا.
refused-no-numbers = لا توجد أرقام انتظار لخدمة { $service }.
refused-no-such-ticket = لم نجد الرقم. تأكد من الرقم وكلمة التحقق على ورقتك.
refused-nobody-here = لم يُستدعَ أحد إلى { $desk }. استدعِ التالي أولًا.
refused-nothing-published = لم يُنشر أي مركز بعد. انشره بالأمر: vuoro publish FOLDER
refused-notice-over = سينتهي الإعلان قبل أن يبدأ. اختر وقت انتهاء لاحقًا.
refused-still-called = استُدعي { $number } ولم يصل بعد. اختر أولًا: وصل، أو لم يحضر، أو كرِّر النداء.
refused-strands-tickets = { $count ->
    [one] ما زال زائر واحد يحمل رقمًا لـ { $what }
    [two] ما زال زائران يحملان رقمين لـ { $what }
    [few] ما زال { $count } زوار يحملون أرقامًا لـ { $what }
   *[other] ما زال { $count } زائرًا يحملون أرقامًا لـ { $what }
}، ولا يستطيع هذا الإصدار خدمتهم. اخدمهم أولًا أو أبقِ { $what } في الإصدار.
refused-ticket-changed = { $number ->
    [none] تغيَّر شيء في هذه الأثناء. انظر مرة أخرى ثم اختر.
   *[other] تغيَّر { $number } في هذه الأثناء. انظر مرة أخرى ثم اختر.
}
refused-ticket-of-another-day = الرقم { $number } من يوم آخر. خذ رقمًا جديدًا.
refused-too-many-tries = محاولات كثيرة. حاول بعد { $minutes } دقائق أو اسأل الموظفين.
refused-unknown-desk = لا يوجد مكتب { $desk }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-errand = لا يوجد في { $service } طلب { $errand }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-language = لا توجد في المركز اللغة { $language }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-lobby = لا توجد شاشة { $lobby }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-notice = لا يوجد إعلان { $notice }.
refused-unknown-service = لا توجد خدمة { $service }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-version = لا يوجد إصدار { $number }. انظر: vuoro versions
refused-service-closed = { $service }: مغلق الآن. يفتح { $opens }.
refused-service-closed-for-now = { $service }: مغلق الآن.
refused-no-more-numbers = { $service }: لا أرقام أخرى اليوم. تُعطى الأرقام مجددًا { $opens }.
refused-no-more-numbers-for-now = { $service }: لا أرقام أخرى اليوم.
refused-ticket-waiting = { $number } ينتظر في الطابور. استدعِه أولًا.
refused-ticket-called = تم استدعاء { $number }.
refused-ticket-serving = تجري خدمة { $number } الآن.
refused-ticket-served = تمت خدمة { $number }.
refused-ticket-missed = لم يحضر { $number } عند النداء. يمكنه العودة إلى الطابور.
refused-ticket-held = { $number } متوقف مؤقتًا.
refused-ticket-cancelled = أُلغي { $number }.
refused-ticket-expired = لم يعد { $number } صالحًا. خذ رقمًا جديدًا.
trouble-database-away = تعذَّر الوصول إلى قاعدة بيانات الانتظار { $address }: { $why }. لم يضِع شيء، ويستمر العمل حين تستجيب.
trouble-database-busy = قاعدة بيانات الانتظار { $address } مشغولة: { $why }. لم يتغيَّر شيء؛ حاول مرة أخرى.
trouble-database-folder = لا يمكن استخدام المجلد { $path } لقاعدة البيانات: { $why }. اسمح بالكتابة فيه أو اختر غيره بالخيار --database.
trouble-disk-full = امتلأ قرص قاعدة البيانات { $address }. لم يُكتب شيء ناقص. وفِّر مساحة ثم حاول مرة أخرى.
trouble-folder-write = لا يمكن الكتابة في المجلد { $folder }: { $why }. اختر مجلدًا آخر.
trouble-schema-newer = أنشأ قاعدة البيانات { $address } إصدار أحدث من Vuoro (الجداول { $found }، وهذا يعرف { $known }). حدِّث هذا البرنامج.

## slip

# الرقم على الورق.
slip-copy-of = { $centre } · نسخة
slip-ahead-label = قبلك في الدور
slip-ahead =
    { $n ->
        [0] أنت التالي
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
slip-taken-label = وقت أخذ الرقم
slip-taken = الساعة { $time }
slip-day = { $weekday } { $date }
slip-wait-label = مكان الانتظار
slip-place = { $place }، الطابق { $floor }
slip-word-label = كلمة التحقق
slip-scan = امسح الرمز عند جهاز الأرقام تحت «رقمي» لترى مكانك في الدور.
slip-late-title = هل نودي رقمك من قبل؟
slip-late = افتح «رقمي» عند جهاز الأرقام لتعود إلى الدور.
slip-keep = احتفظ بهذا الرقم.

# النافذة التي تعرض الطابعة.
slip-window = الطابعة
slip-none = تظهر هنا الأرقام المطبوعة.
slip-length = { $mm } مم من الورق
slip-count =
    { $n ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $n } أرقام
        [many] { $n } رقمًا
       *[other] { $n } رقم
    }
slip-state-ready = جاهزة
slip-state-paper_low = الورق على وشك النفاد
slip-state-paper_out = نفد الورق
slip-state-cover_open = الغطاء مفتوح
slip-state-offline = لا اتصال
slip-state-unknown = لا تستجيب
slip-do-paper_low = تقليل الورق
slip-do-paper_out = إنهاء الورق
slip-do-cover_open = فتح الغطاء
slip-do-offline = قطع الاتصال
slip-undo-paper_low = تغيير اللفة
slip-undo-paper_out = إضافة ورق
slip-undo-cover_open = إغلاق الغطاء
slip-undo-offline = إعادة الاتصال

# عندما لا تكون الطابعة أو الخطوط جاهزة.
trouble-fonts-missing = لا يمكن رسم حروف اللغة { $language }: { $letters }. ثبّت الخطوط: { $install }
trouble-printer-address = ‏«{ $address }» ليس عنوان طابعة. الصيغ المعروفة: { $forms }.
trouble-printer-port = يستمع برنامج آخر إلى المنفذ { $port }. أغلقه أو حدد منفذًا آخر باستخدام ‎--port.
